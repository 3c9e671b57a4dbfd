package io.salonledger.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a list as CSV: UTF-8 with a byte order mark, so that Excel reads Chinese. */
final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvExport() {}

    static <R> void write(ExportSheet<R> sheet, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(sheet.columns().stream()
                .map(column -> SafeText.guarded(column.header()))
                .toList());
        for (R row : (Iterable<R>) sheet.all()::iterator) {
            List<String> cells = new ArrayList<>();
            for (ExportColumn<R> column : sheet.columns()) {
                cells.add(cell(column.value().apply(row)));
            }
            printer.printRecord(cells);
        }
        printer.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            default -> SafeText.guarded(value.toString());
        };
    }
}
