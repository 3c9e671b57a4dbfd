package io.salonledger.command.migration.table;

import java.util.List;

/** Turns the raw rows of one table into header and rows: the first row that is not blank heads the table. */
final class TableRows {

    private final String table;
    private final boolean open;
    private final RowBudget budget;
    private final TableSink sink;
    private boolean headed;

    TableRows(String table, boolean open, RowBudget budget, TableSink sink) {
        this.table = table;
        this.open = open;
        this.budget = budget;
        this.sink = sink;
    }

    void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (!headed) {
            headed = true;
            sink.header(table, cells, open);
            return;
        }
        budget.spend();
        sink.row(number, cells);
    }

    /** Broken before there was a header: the sink must know of the table all the same. */
    void broken(int number, long lines) {
        if (!headed) {
            headed = true;
            sink.header(table, List.of(), open);
        }
        sink.broken(number, lines);
    }

    boolean headed() {
        return headed;
    }

    void end() {
        if (headed) {
            sink.end();
        }
    }
}
