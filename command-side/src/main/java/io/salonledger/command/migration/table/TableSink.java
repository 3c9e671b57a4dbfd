package io.salonledger.command.migration.table;

import java.util.List;

/** Takes the tables of a file row by row. */
public interface TableSink {

    /**
     * A table begins.
     *
     * @param table file name, with {@code #sheet} for a workbook
     * @param open whether rows may end early because empty cells at the end are not stored
     */
    void header(String table, List<String> cells, boolean open);

    /** A row with at least one cell that is not blank; rows count from 1, the header included. */
    void row(int number, List<String> cells);

    /** From this row on nothing can be read; {@code lines} counts what is lost. */
    void broken(int number, long lines);

    /** The table has ended, complete or not. */
    void end();
}
