package io.salonledger.ui.ticket;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;

/** A short table of lines: the first column wide, numbers at the right; on a phone its less telling columns are left out. */
final class LineTable extends NativeTable {

    private final List<String> headers;

    LineTable(List<String> headers) {
        this.headers = headers;
        addClassNames("grid", "sl-lines");
        var row = getHead().addRow();
        for (String header : headers) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(header.startsWith("#") ? header.substring(1) : header);
            cell.setClassName("num", header.startsWith("#"));
            row.add(cell);
        }
    }

    /** Cells in the order of the headers. */
    LineTable row(Component... cells) {
        var row = getBody().addRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.setClassName("num", headers.get(i).startsWith("#"));
            row.add(cell);
        }
        return this;
    }

    static Div two(String title, String below) {
        Span head = new Span(title);
        head.addClassName("strong");
        Div cell = new Div(head);
        cell.addClassName("two-lines");
        if (!below.isEmpty()) {
            Span small = new Span(below);
            small.addClassNames("muted", "small");
            cell.add(small);
        }
        return cell;
    }
}
