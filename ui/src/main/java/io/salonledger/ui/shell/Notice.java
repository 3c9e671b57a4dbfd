package io.salonledger.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A short message about what has just happened, at the bottom for five seconds, with a way to undo it. */
public final class Notice {

    private static final int SHORT = 5_000;

    private final Notification notification = new Notification();
    private final Div row = new Div();

    private Notice(Tone tone, SalonIcon icon, String text) {
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(SHORT);
        notification.setAssertive(tone == Tone.BAD);
        row.addClassName("sl-notice");
        Span sign = new Span(icon.create());
        sign.addClassNames("sign", tone.className());
        Span words = new Span(text);
        words.addClassName("grow");
        row.add(sign, words);
        notification.add(row);
    }

    public static Notice good(String text) {
        return new Notice(Tone.GOOD, SalonIcon.OK_CIRCLE, text);
    }

    /** Done, but something is not yet as it will be. */
    public static Notice later(String text) {
        return new Notice(Tone.WARN, SalonIcon.CLOCK, text);
    }

    /** Refused or failed. */
    public static Notice bad(String text) {
        return new Notice(Tone.BAD, SalonIcon.ALERT, text);
    }

    /** Something happened elsewhere. */
    public static Notice news(SalonIcon icon, String text) {
        return new Notice(Tone.INFO, icon, text);
    }

    public Notice action(String text, Runnable act) {
        Button button = new Button(text, click -> {
            notification.close();
            act.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        row.add(button);
        return this;
    }

    public Notification show() {
        notification.open();
        return notification;
    }
}
