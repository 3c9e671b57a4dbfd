package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Div;

/** The mark of the product: a page of the ledger with its seal. */
public final class Brand {

    private Brand() {}

    /** The mark in the accent colour of the scheme. */
    public static Div mark(int pixels) {
        Div mark = new Div();
        mark.addClassName("sl-mark");
        mark.getStyle().set("--s", pixels + "px");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    /** The mark on the dark cover of the sign-in page. */
    public static Div coverMark(int pixels) {
        Div mark = mark(pixels);
        mark.addClassName("cover");
        return mark;
    }
}
