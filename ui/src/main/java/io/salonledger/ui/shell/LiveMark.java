package io.salonledger.ui.shell;

import java.time.Instant;

import com.vaadin.flow.component.html.Span;

import io.salonledger.ui.shell.language.Formats;

/** As of when and which event the page speaks; it is read out politely when it changes. */
public final class LiveMark extends Span {

    public LiveMark() {
        addClassName("live");
        getElement().setAttribute("role", "status");
    }

    public LiveMark asOf(Instant moment, long event, Formats formats) {
        removeClassName("late");
        setText(getTranslation("shell.live", formats.time(moment), formats.number(event)));
        return this;
    }

    /** Recorded, but the page is still some events behind. */
    public LiveMark late(long missing, Formats formats) {
        addClassName("late");
        setText(getTranslation("shell.live.late", formats.number(missing)));
        return this;
    }
}
