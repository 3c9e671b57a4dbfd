package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A short state or count: colour, word and, for states, an icon. */
public final class Badge extends Span {

    /** A count or a plain word. */
    public Badge(Tone tone, String text) {
        addClassNames("badge", tone.className());
        add(new Span(text));
    }

    /** A state: icon and word. */
    public Badge(Tone tone, SalonIcon icon, String text) {
        this(tone, text);
        addComponentAsFirst(icon.create(13));
    }
}
