package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Div;

/** Key figures in one card, with hairlines between them. */
public final class KeyFigures extends Div {

    public KeyFigures(KeyFigure... figures) {
        addClassName("kpis");
        getStyle().set("--n", String.valueOf(figures.length));
        add(figures);
    }

    /** All figures of the same width, instead of a wide first one. */
    public KeyFigures even() {
        addClassName("even");
        return this;
    }
}
