package io.salonledger.command.migration.format;

import java.nio.charset.Charset;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceService;

import static org.assertj.core.api.Assertions.assertThat;

class FileFormsTest {

    private static final String CHINESE = "服务编号,名称,价格\r\nA,面部护理,128\r\n";

    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void prepare() {
        books = new Books(folder);
    }

    @Test
    void reads_utf_8_with_and_without_a_byte_order_mark() {
        assertThat(only(books.with("s.csv", CHINESE).read()).name()).isEqualTo("面部护理");
        assertThat(only(books.with("s.csv", "\uFEFF" + CHINESE).read()).name()).isEqualTo("面部护理");
    }

    @Test
    void reads_gb18030_and_says_so() {
        SourceReading reading = books.with("s.csv", CHINESE.getBytes(Charset.forName("GB18030")))
                .read();

        assertThat(only(reading).name()).isEqualTo("面部护理");
        assertThat(Books.of(reading, ImportFinding.READ_AS_GB18030)).hasSize(1);
    }

    @Test
    void reads_semicolons_and_tabs() {
        assertThat(only(books.with("s.csv", CHINESE.replace(',', ';')).read()).name())
                .isEqualTo("面部护理");
        assertThat(only(books.with("s.csv", CHINESE.replace(',', '\t')).read()).name())
                .isEqualTo("面部护理");
    }

    @Test
    void reads_quoted_cells_with_delimiters_quotes_and_line_breaks_and_counts_rows_as_a_spreadsheet() {
        SourceReading reading = books.with(
                        "s.csv",
                        "Service code,Name,Price\n\n\"A\",\"Cut, \"\"wet\"\"\nand dry\",\"1,269.90\"\nB,Wash,x")
                .read();

        assertThat(only(reading).name()).isEqualTo("Cut, \"wet\"\nand dry");
        assertThat(only(reading).terms().price()).isEqualByComparingTo("1269.90");
        assertThat(only(reading).ref().row()).isEqualTo(3);
        assertThat(Books.of(reading, ImportFinding.AMOUNT_IMPOSSIBLE))
                .extracting(Finding::row)
                .containsExactly(4);
    }

    @Test
    void reads_the_last_row_without_a_line_break() {
        assertThat(only(books.with("s.csv", CHINESE.strip()).read()).name()).isEqualTo("面部护理");
    }

    @Test
    void tells_a_line_without_known_description_and_imports_it() {
        SourceReading reading = books.with("s.csv", Books.SERVICES + "TRUE,A,Cut,C,1,2\r\nTRUE,B,Cut,C,1,2\r\n")
                .with(
                        "r.csv",
                        Books.RECEIPTS
                                + "1,03/15/2018,Cut,A,JJ,1,82,4.1,6.56\r\n2,03/15/2018,Perm,A,JJ,1,82,4.1,6.56\r\n")
                .read();

        assertThat(reading.books().history().tickets()).hasSize(2);
        assertThat(Books.of(reading, ImportFinding.DESCRIPTION_AMBIGUOUS))
                .extracting(Finding::args)
                .containsExactly(java.util.List.of("Cut", "A, B"));
        assertThat(Books.of(reading, ImportFinding.DESCRIPTION_UNKNOWN)).hasSize(1);
    }

    @Test
    void tells_bookings_that_cannot_both_be_and_times_that_the_clock_skips() {
        SourceReading reading = books.with(
                        "b.csv",
                        Books.BOOKINGS + "A,JJ,CUT,03/11/2018,2:30:00 AM,150\r\nB,JJ,CUT,03/11/2018,2:30 am,151\r\n")
                .read();

        assertThat(reading.books().history().bookings()).hasSize(2);
        assertThat(Books.of(reading, ImportFinding.TIME_SKIPPED_BY_CLOCK_CHANGE))
                .hasSize(2);
        assertThat(Books.of(reading, ImportFinding.SAME_STAFF_AND_START)).hasSize(1);
        assertThat(Books.of(reading, ImportFinding.MINUTES_DIFFER_FROM_TIME)).hasSize(1);
        assertThat(Books.of(reading, ImportFinding.SERVICE_UNKNOWN)).hasSize(2);
    }

    private static SourceService only(SourceReading reading) {
        assertThat(reading.books().catalogue().services()).hasSize(1);
        return reading.books().catalogue().services().getFirst();
    }
}
