package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Div;

/** The shape of rows to come, for a first load; never put over content that is there. */
public final class Skeleton extends Div {

    private static final int[] WIDTHS = {62, 48, 70, 55, 66};

    public Skeleton(int rows) {
        addClassName("sl-skeleton");
        getElement().setAttribute("aria-busy", "true");
        getElement().setAttribute("aria-label", getTranslation("shell.loading"));
        for (int row = 0; row < rows; row++) {
            Div lines = new Div(bar(WIDTHS[row % WIDTHS.length], 12), bar(WIDTHS[(row + 3) % WIDTHS.length] + 14, 10));
            lines.addClassName("lines");
            Div face = new Div();
            face.addClassNames("sk", "face");
            Div line = new Div(face, lines);
            line.addClassName("line");
            add(line);
        }
    }

    private static Div bar(int percent, int height) {
        Div bar = new Div();
        bar.addClassName("sk");
        bar.setWidth(percent + "%");
        bar.setHeight(height + "px");
        return bar;
    }
}
