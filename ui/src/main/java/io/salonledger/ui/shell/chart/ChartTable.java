package io.salonledger.ui.shell.chart;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The figures of a chart, in words and numbers. */
final class ChartTable extends Div {

    private final NativeTable table = new NativeTable();

    ChartTable(List<String> headers) {
        addClassName("sl-chart-table");
        table.addClassName("grid");
        var row = table.getHead().addRow();
        for (int i = 0; i < headers.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(headers.get(i));
            cell.setClassName("num", i > 0);
            row.add(cell);
        }
        add(table);
    }

    void row(List<String> cells) {
        var row = table.getBody().addRow();
        for (int i = 0; i < cells.size(); i++) {
            NativeTableCell cell = new NativeTableCell(cells.get(i));
            cell.setClassName("num", i > 0);
            row.add(cell);
        }
    }
}
