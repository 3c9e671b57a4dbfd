package io.salonledger.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In place of a page that failed to open. */
@ParentLayout(ConsoleLayout.class)
@PermitAll
public class FailureView extends Page implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String code = Correlation.next();
        LOG.error("Page {} failed to open, code {}", event.getLocation().getPath(), code, parameter.getException());
        header().title(getTranslation("shell.error.title"));
        String again = event.getLocation().getPathWithQueryParameters();
        showOnly(new ErrorState(
                getTranslation("shell.error.page"),
                code,
                () -> UI.getCurrent().getPage().setLocation(again)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
