package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;

/** Nothing here yet: says what would be here, and offers the one act that starts it. */
public final class EmptyState extends StateBlock {

    public EmptyState(SalonIcon icon, String title, String hint) {
        super(new Glyph(icon, Tone.QUIET, 22), title);
        hint(hint);
    }

    public EmptyState(SalonIcon icon, String title, String hint, Component action) {
        this(icon, title, hint);
        act(action);
    }
}
