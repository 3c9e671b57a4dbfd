package io.salonledger.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.salonledger.ui.shell.language.Translations;

/** What every session has: failures are told with a code, and an expired session leads back to the door. */
@Component
class SessionCare implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCare.class);

    private final Translations texts;

    SessionCare(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(failure -> {
                    if (failure.getThrowable() instanceof ClientAbortException) {
                        LOG.debug("A browser went away before its answer was there", failure.getThrowable());
                        return;
                    }
                    String code = Correlation.next();
                    LOG.error("A click or a message failed, code {}", code, failure.getThrowable());
                    UI ui = UI.getCurrent();
                    if (ui != null) {
                        Notice.bad(texts.getTranslation("shell.error.act", ui.getLocale(), code))
                                .show();
                    }
                }));
        event.getSource().setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            // No message, no click: straight to the door, and back to the same page afterwards.
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setSessionExpiredURL(null);
            return messages;
        });
    }
}
