package io.salonledger.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a list as a workbook, row by row, so that a long list needs little memory. */
final class XlsxExport {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int MOST_CHARACTERS = 40;
    /** A number of more digits would be rounded by a spreadsheet; it is written as text. */
    private static final int EXACT_DIGITS = 15;

    private final SXSSFWorkbook book;
    private final CellStyle text;
    private final CellStyle date;

    private XlsxExport(SXSSFWorkbook book) {
        this.book = book;
        this.text = book.createCellStyle();
        text.setQuotePrefixed(true);
        this.date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    static <R> void write(ExportSheet<R> sheet, OutputStream to) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            new XlsxExport(book).fill(sheet);
            book.write(to);
        }
    }

    private <R> void fill(ExportSheet<R> export) {
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(export.title()));
        sheet.createFreezePane(0, 1);
        Row head = sheet.createRow(0);
        for (int column = 0; column < export.columns().size(); column++) {
            String header = export.columns().get(column).header();
            write(head.createCell(column), header);
            sheet.setColumnWidth(column, Math.min(MOST_CHARACTERS, header.length() + 14) * CHARACTER);
        }
        int number = 1;
        for (R row : (Iterable<R>) export.all()::iterator) {
            Row cells = sheet.createRow(number++);
            for (int column = 0; column < export.columns().size(); column++) {
                write(
                        cells.createCell(column),
                        export.columns().get(column).value().apply(row));
            }
        }
    }

    private void write(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> cell.setBlank();
            case BigDecimal number when number.precision() <= EXACT_DIGITS -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> {
                // Always a text cell, never a formula; quoted, so that it stays text when it is edited or saved as CSV.
                cell.setCellValue(SafeText.guarded(value.toString()));
                cell.setCellStyle(text);
            }
        }
    }
}
