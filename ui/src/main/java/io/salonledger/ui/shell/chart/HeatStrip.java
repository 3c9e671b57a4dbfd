package io.salonledger.ui.shell.chart;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Shares of 0 to 100 by hour, one row a day: the number in the cell, its weight in the colour. */
public final class HeatStrip extends Div {

    private final int columns;

    /** With the hours or other columns of all rows. */
    public HeatStrip(List<String> columns, String summary) {
        this.columns = columns.size();
        addClassName("heat");
        getStyle().set("--n", String.valueOf(this.columns));
        getElement().setAttribute("role", "img").setAttribute("aria-label", summary);
        add(span("x", ""));
        columns.forEach(column -> add(span("x", column)));
    }

    /** A row; from {@code expectedFrom} on the cells are hatched as expected, {@code now} marks the running hour. */
    public HeatStrip row(String label, List<Integer> shares, int now, int expectedFrom) {
        if (shares.size() != columns) {
            throw new IllegalArgumentException(shares.size() + " shares for " + columns + " columns");
        }
        int at = getComponentCount() - columns - 1;
        addComponentAtIndex(at++, span("lab", label));
        for (int i = 0; i < columns; i++) {
            Span cell = span("c", String.valueOf(shares.get(i)));
            cell.addClassName("h" + step(shares.get(i)));
            cell.setClassName("nowc", i == now);
            cell.setClassName("est", i >= expectedFrom);
            addComponentAtIndex(at++, cell);
        }
        return this;
    }

    public HeatStrip row(String label, List<Integer> shares) {
        return row(label, shares, -1, Integer.MAX_VALUE);
    }

    private static int step(int share) {
        if (share >= 95) {
            return 5;
        }
        return share >= 75 ? 4 : share >= 55 ? 3 : share >= 35 ? 2 : 1;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
