package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Span;

/** An icon on a soft tile, before a line of a list or in a state block. */
public final class Glyph extends Span {

    public Glyph(SalonIcon icon, Tone tone) {
        this(icon, tone, 18);
    }

    Glyph(SalonIcon icon, Tone tone, int pixels) {
        addClassNames("glyph", tone.className());
        add(icon.create(pixels));
    }
}
