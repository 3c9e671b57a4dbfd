package io.salonledger.ui.shell.language;

import java.time.Clock;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import io.salonledger.ui.security.CurrentUser;

/** Gives the formats of the person before the screen: their language, their branch's zone. */
@Component
public class LocalFormats {

    private final CurrentUser user;
    private final Clock clock;

    LocalFormats(CurrentUser user, ObjectProvider<Clock> clock) {
        this.user = user;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    public Formats here() {
        UI ui = UI.getCurrent();
        return new Formats(ui == null ? Locale.ENGLISH : ui.getLocale(), user.zone(), clock);
    }
}
