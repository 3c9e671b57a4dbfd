package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;

/** Not for these eyes: says which role it takes, who can grant it, and that the look was recorded. */
public final class NoPermissionState extends StateBlock {

    public NoPermissionState(String title, String hint) {
        super(new Glyph(SalonIcon.LOCK, Tone.WARN, 22), title);
        hint(hint);
    }

    public NoPermissionState(String title, String hint, Component action) {
        this(title, hint);
        act(action);
    }
}
