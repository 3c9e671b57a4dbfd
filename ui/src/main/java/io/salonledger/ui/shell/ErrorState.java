package io.salonledger.ui.shell;

import com.vaadin.flow.component.button.Button;

/** Something failed: says what still holds, lets one try again, and names the case for whoever looks it up. */
public final class ErrorState extends StateBlock {

    /** With what still holds, the code under which the failure is in the log, and what to try again. */
    public ErrorState(String title, String correlation, Runnable retry) {
        super(new Glyph(SalonIcon.WIFI, Tone.BAD, 22), title);
        hint(getTranslation("shell.error.code", correlation));
        Button again =
                new Button(getTranslation("shell.error.retry"), SalonIcon.REFRESH.create(17), click -> retry.run());
        getElement().setAttribute("role", "alert");
        act(again);
    }
}
