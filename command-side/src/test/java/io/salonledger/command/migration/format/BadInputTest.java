package io.salonledger.command.migration.format;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.FindingSeverity;
import io.salonledger.command.migration.HairSalonBooks;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.table.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTest {

    private static final String GOOD = "1,03/15/2018,Cut,KERT01,JJ,1,82,4.1,6.56\r\n";

    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void prepare() {
        books = new Books(folder);
    }

    @Test
    void refuses_a_folder_that_is_missing() {
        SourceReading reading =
                new SourceReader(ReadLimits.DEFAULT).read(folder.resolve("nowhere"), HairSalonBooks.SETTINGS);

        assertThat(reading.findings()).extracting(Finding::code).containsExactly(ImportFinding.FOLDER_MISSING);
        assertThat(reading.complete()).isFalse();
    }

    @Test
    void refuses_an_empty_folder() {
        assertThat(codes(books.read())).containsExactly(ImportFinding.FOLDER_EMPTY);
    }

    @Test
    void refuses_a_folder_without_books() {
        assertThat(codes(books.with("README.md", "hello").read()))
                .containsExactly(ImportFinding.NO_BOOKS_FOUND, ImportFinding.FILE_IGNORED);
    }

    @Test
    void refuses_a_table_that_it_does_not_know() {
        SourceReading reading =
                books.with("a.csv", "colour,shape\nred,round\nblue,flat\n").read();

        assertThat(codes(reading)).containsExactly(ImportFinding.UNKNOWN_TABLE);
        assertThat(reading.tables().getFirst().refused()).isEqualTo(2);
    }

    @Test
    void refuses_a_table_that_lacks_a_column_and_names_it() {
        SourceReading reading = books.with("b.csv", "Code,Staff,Service,Date,TimeInt\nKERT01,JJ,SHCW,03/15/2018,600\n")
                .read();

        assertThat(reading.findings()).contains(refused(ImportFinding.MISSING_COLUMN, "b.csv", 0, "bookings", "Time"));
        assertThat(reading.tables().getFirst().refused()).isEqualTo(1);
    }

    @Test
    void refuses_receipts_without_the_column_of_a_tax_and_tells_of_a_column_it_does_not_know() {
        SourceReading reading = books.with(
                        "r.csv",
                        "Receipt,Date,Description,Client,Staff,Quantity,Amount,GST,HST\n1,03/15/2018,Cut,A,JJ,1,82,4.1,1\n")
                .read();

        assertThat(Books.of(reading, ImportFinding.MISSING_COLUMN))
                .extracting(Finding::args)
                .containsExactly(List.of("receipts", "PST"));
        assertThat(Books.of(reading, ImportFinding.UNKNOWN_COLUMN))
                .extracting(Finding::args)
                .containsExactly(List.of("HST"));
    }

    @Test
    void refuses_a_column_that_is_there_twice() {
        SourceReading reading = books.with("s.csv", "Code,Desc,Cate,Price,Price,Cost\nA,B,C,1,2,3\n")
                .read();

        assertThat(Books.of(reading, ImportFinding.DUPLICATE_COLUMN)).hasSize(1);
        assertThat(reading.books().catalogue().services()).isEmpty();
    }

    @Test
    void refuses_bytes_that_are_neither_utf_8_nor_gb18030() {
        byte[] utf16 = (Books.SERVICES + "TRUE,A,B,C,1,2\r\n").getBytes(StandardCharsets.UTF_16LE);
        byte[] broken = (Books.SERVICES + "TRUE,A,\u00ff,C,1,2\r\n").getBytes(StandardCharsets.ISO_8859_1);

        SourceReading reading =
                books.with("utf16.csv", utf16).with("broken.csv", broken).read();

        assertThat(reading.findings())
                .containsExactly(
                        refused(ImportFinding.WRONG_ENCODING, "broken.csv", 0),
                        refused(ImportFinding.WRONG_ENCODING, "utf16.csv", 0));
    }

    @Test
    void refuses_a_last_line_that_breaks_off() {
        SourceReading reading =
                books.with("r.csv", Books.RECEIPTS + GOOD + "2,03/15/2018,Cu").read();

        assertThat(Books.of(reading, ImportFinding.TOO_FEW_COLUMNS))
                .containsExactly(refused(ImportFinding.TOO_FEW_COLUMNS, "r.csv", 3, "9", "3"));
        assertThat(reading.books().history().tickets()).hasSize(1);
    }

    @Test
    void refuses_the_rows_from_a_quotation_that_does_not_end() {
        SourceReading reading = books.with(
                        "r.csv", Books.RECEIPTS + GOOD + "2,03/15/2018,\"Cut,A,JJ,1,82,4.1,6.56\r\n" + GOOD)
                .read();

        assertThat(Books.of(reading, ImportFinding.BROKEN_QUOTES))
                .containsExactly(refused(ImportFinding.BROKEN_QUOTES, "r.csv", 3, "2"));
        assertThat(reading.tables().getFirst().rows()).isEqualTo(3);
        assertThat(reading.tables().getFirst().refused()).isEqualTo(2);
    }

    @Test
    void refuses_a_row_with_more_cells_than_the_header() {
        SourceReading reading = books.with("r.csv", Books.RECEIPTS + "1,03/15/2018,Cut, short,A,JJ,1,82,4.1,6.56\r\n")
                .read();

        assertThat(Books.of(reading, ImportFinding.TOO_MANY_COLUMNS))
                .containsExactly(refused(ImportFinding.TOO_MANY_COLUMNS, "r.csv", 2, "9", "10"));
    }

    @Test
    void refuses_impossible_dates_times_amounts_and_tells_all_of_a_row() {
        SourceReading reading = books.with(
                        "r.csv",
                        Books.RECEIPTS + "1,02/30/2018,Cut,A,JJ,one,82.0.0,4.1,\r\n"
                                + "2,03/15/2018,Cut,A,JJ,1,\"1,250\",4.1,5\r\n")
                .with("b.csv", Books.BOOKINGS + "A,JJ,SHCW,03/15/2018,25:00,600\r\n")
                .read();

        assertThat(reading.findings())
                .contains(
                        refused(ImportFinding.DATE_IMPOSSIBLE, "r.csv", 2, "Date", "02/30/2018"),
                        refused(ImportFinding.AMOUNT_IMPOSSIBLE, "r.csv", 2, "Quantity", "one"),
                        refused(ImportFinding.AMOUNT_IMPOSSIBLE, "r.csv", 2, "Amount", "82.0.0"),
                        refused(ImportFinding.VALUE_MISSING, "r.csv", 2, "PST"),
                        refused(ImportFinding.AMOUNT_IMPOSSIBLE, "r.csv", 3, "Amount", "1,250"),
                        refused(ImportFinding.TIME_IMPOSSIBLE, "b.csv", 2, "Time", "25:00"));
        assertThat(reading.books().history().tickets()).isEmpty();
        assertThat(reading.books().history().bookings()).isEmpty();
    }

    @Test
    void refuses_a_code_that_is_listed_twice_and_an_unreadable_flag() {
        SourceReading reading = books.with(
                        "s.csv", Books.SERVICES + "TRUE,A,Cut,C,1,2\r\nTRUE,A,Cut,C,2,2\r\nmaybe,B,Wash,C,1,2\r\n")
                .read();

        assertThat(reading.findings())
                .containsExactly(
                        refused(ImportFinding.DUPLICATE_CODE, "s.csv", 3, "A", "s.csv", "2"),
                        refused(ImportFinding.FLAG_IMPOSSIBLE, "s.csv", 4, "IsActive", "maybe"));
    }

    @Test
    void refuses_a_file_of_200_megabytes_whatever_the_limit_without_reading_it() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.csv").toFile(), "rw")) {
            huge.setLength(200L * 1024 * 1024);
        }

        SourceReading reading = books.read(new ReadLimits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE));

        assertThat(codes(reading)).containsExactly(ImportFinding.FILE_TOO_LARGE);
    }

    @Test
    void refuses_a_file_above_the_limit_in_bytes_or_rows() {
        books.with("r.csv", Books.RECEIPTS + GOOD + GOOD + GOOD);

        assertThat(codes(books.read(new ReadLimits(10, 10, 10)))).containsExactly(ImportFinding.FILE_TOO_LARGE);
        assertThat(codes(books.read(new ReadLimits(1000, 10, 2)))).contains(ImportFinding.TOO_MANY_ROWS);
    }

    @Test
    void refuses_files_without_content_and_tables_in_other_forms() {
        SourceReading reading = books.with("a.csv", "")
                .with("b.csv", "\r\n\r\n")
                .with("c.xls", "old")
                .read();

        assertThat(reading.findings())
                .containsExactly(
                        refused(ImportFinding.FILE_EMPTY, "a.csv", 0),
                        refused(ImportFinding.FILE_EMPTY, "b.csv", 0),
                        refused(ImportFinding.FILE_TYPE_UNSUPPORTED, "c.xls", 0));
    }

    @Test
    void tells_of_a_table_that_has_a_header_only() {
        assertThat(codes(books.with("s.csv", Books.SERVICES).read())).containsExactly(ImportFinding.TABLE_WITHOUT_ROWS);
    }

    private static List<ImportFinding> codes(SourceReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static Finding refused(ImportFinding code, String file, int row, String... args) {
        return new Finding(FindingSeverity.REFUSED, code, file, row, List.of(args));
    }
}
