package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A change with its direction: arrow and colour, never colour alone. */
public final class Trend extends Span {

    private Trend(String tone, SalonIcon icon, String text) {
        addClassNames("trend", tone);
        add(icon.create(13), new Span(text));
    }

    public static Trend up(String text) {
        return new Trend("up", SalonIcon.UP, text);
    }

    public static Trend down(String text) {
        return new Trend("down", SalonIcon.DOWN, text);
    }

    public static Trend flat(String text) {
        return new Trend("flat", SalonIcon.RIGHT, text);
    }

    /** By the sign of a difference, where more is better. */
    public static Trend of(int sign, String text) {
        return sign > 0 ? up(text) : sign < 0 ? down(text) : flat(text);
    }
}
