package io.salonledger.command.migration.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;

/** Reads delimited text row by row; a row is a record, so a line break inside quotes does not count, as in a spreadsheet. */
final class CsvReader {

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RowBudget budget;

    CsvReader(RowBudget budget) {
        this.budget = budget;
    }

    void read(SourceFile file, Findings findings, TableSink sink) throws IOException {
        Optional<TextShape> shape = TextShape.of(file.path());
        if (shape.isEmpty()) {
            findings.ofFile(ImportFinding.WRONG_ENCODING, file.name());
            return;
        }
        if (shape.get().charset().equals(TextShape.GB18030)) {
            findings.ofFile(ImportFinding.READ_AS_GB18030, file.name());
        }
        TableRows rows = new TableRows(file.name(), false, budget, sink);
        try (BufferedReader reader =
                new BufferedReader(TextShape.reader(file.path(), shape.get().charset()))) {
            skipByteOrderMark(reader);
            readRows(reader, shape.get(), rows);
        } finally {
            rows.end();
        }
        if (!rows.headed()) {
            findings.ofFile(ImportFinding.FILE_EMPTY, file.name());
        }
    }

    private static void readRows(BufferedReader reader, TextShape shape, TableRows rows) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(reader)).get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int number = 0;
            long line = 0;
            try {
                while (records.hasNext()) {
                    rows.row(++number, records.next().toList());
                    line = parser.getCurrentLineNumber();
                }
            } catch (UncheckedIOException broken) {
                // the parser cannot find its way back into the rows after a broken quotation
                rows.broken(number + 1, Math.max(1, shape.lines() - line));
            }
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** The header decides: of comma, semicolon and tab the one that it has most of outside quotes. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER + 1);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean text = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = reader.read();
            if (c < 0 || (c == '\n' && !quoted && text)) {
                break;
            }
            quoted ^= c == '"';
            text |= !Character.isWhitespace(c);
            commas += c == ',' && !quoted ? 1 : 0;
            semicolons += c == ';' && !quoted ? 1 : 0;
            tabs += c == '\t' && !quoted ? 1 : 0;
        }
        reader.reset();
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }
}
