package io.salonledger.command.migration.table;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet into rows; cells that are not stored are blank. */
final class SheetRows implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 16_384;

    private final TableRows rows;
    private List<String> cells = new ArrayList<>();

    SheetRows(TableRows rows) {
        this.rows = rows;
    }

    @Override
    public void startRow(int index) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int index) {
        rows.row(index + 1, List.copyOf(cells));
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS) {
            throw new IllegalArgumentException("no such column");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value == null ? "" : value);
    }
}
