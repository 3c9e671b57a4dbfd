package io.salonledger.command.migration.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.FindingSeverity;
import io.salonledger.command.migration.HairSalonBooks;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.ItemKind;
import io.salonledger.command.migration.source.SourceNoShow;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceStaff;
import io.salonledger.command.migration.source.SourceTicketLine;
import io.salonledger.command.migration.source.TableTally;
import io.salonledger.command.migration.table.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class HairSalonFindingsTest {

    private static SourceReading reading;

    @BeforeAll
    static void read() {
        reading = new SourceReader(ReadLimits.DEFAULT).read(HairSalonBooks.folder(), HairSalonBooks.SETTINGS);
    }

    @Test
    void recognises_all_six_files_and_loses_no_row() {
        assertThat(reading.complete()).isTrue();
        assertThat(reading.tables())
                .extracting(
                        TableTally::table,
                        table -> table.kind().orElseThrow().code(),
                        TableTally::rows,
                        TableTally::imported)
                .containsExactly(
                        row("Client Cancellations0.csv", "cancellations", 243),
                        row("Future Bookings (All Clients)0.csv", "bookings", 1906),
                        row("No-Show Report0.csv", "no-shows", 60),
                        row("Product Listing (Retail)0.csv", "product-listing", 101),
                        row("Receipt Transactions0.csv", "receipts", 1934),
                        row("Service Listing0.csv", "service-listing", 33));
    }

    @Test
    void finds_every_wart_and_nothing_else() {
        Map<String, Long> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("file-ignored", 1L),
                Map.entry("price-zero", 25L + 1),
                Map.entry("service-without-name", 1L),
                Map.entry("stock-negative", 3L),
                Map.entry("product-without-category", 2L),
                Map.entry("product-without-name", 1L),
                Map.entry("cost-with-fractions", 1L),
                Map.entry("amount-negative", 71L),
                Map.entry("quantity-negative", 1L),
                Map.entry("receipt-shared", 25L),
                Map.entry("tax-missing", 1L),
                Map.entry("tax-with-fractions", taxesWithFractions()),
                Map.entry("duplicate-row", 1L + 2),
                Map.entry("receipt-of-zero", 89L),
                Map.entry("no-time-of-day", 1L),
                Map.entry("no-tenders", 1L),
                Map.entry("no-durations", 1L),
                Map.entry("walk-in", 37L),
                Map.entry("house-account", 94L + 19 + 2),
                Map.entry("line-without-description", 3L),
                Map.entry("booking-without-client", 1L),
                Map.entry("booking-after-stock-date", 189L),
                Map.entry("cancellation-without-days", 2L),
                Map.entry("cancellation-days-negative", 1L),
                Map.entry("cancellation-matches-booking", 31L),
                Map.entry("cancelled-by-system", 19L),
                Map.entry("no-show-without-client", 1L)));

        Map<String, Long> found = reading.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.code().code(), TreeMap::new, Collectors.counting()));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void names_file_and_row_as_a_spreadsheet_shows_them() {
        assertThat(Books.of(reading, ImportFinding.NO_SHOW_WITHOUT_CLIENT))
                .containsExactly(new Finding(
                        FindingSeverity.ODD,
                        ImportFinding.NO_SHOW_WITHOUT_CLIENT,
                        "No-Show Report0.csv",
                        2,
                        List.of()));
        assertThat(Books.of(reading, ImportFinding.CANCELLATION_WITHOUT_DAYS))
                .extracting(Finding::row)
                .containsExactly(14, 15);
        assertThat(Books.of(reading, ImportFinding.CANCELLATION_DAYS_NEGATIVE))
                .extracting(Finding::args)
                .containsExactly(List.of("-37"));
        assertThat(Books.of(reading, ImportFinding.TAX_MISSING))
                .extracting(Finding::args)
                .containsExactly(List.of("GST", "2"));
        assertThat(Books.of(reading, ImportFinding.LINE_WITHOUT_DESCRIPTION))
                .extracting(Finding::args)
                .containsOnly(List.of("MISC"));
    }

    @Test
    void takes_lines_without_description_for_the_product_without_a_name() {
        List<SourceTicketLine> nameless =
                lines().filter(line -> line.item().description().isEmpty()).toList();

        assertThat(nameless).hasSize(3).allSatisfy(line -> {
            assertThat(line.item().kind()).isEqualTo(ItemKind.PRODUCT);
            assertThat(line.item().code()).isEqualTo("MISC");
        });
        assertThat(lines()).noneMatch(line -> line.item().kind() == ItemKind.UNKNOWN);
    }

    @Test
    void keeps_a_shared_receipt_as_one_ticket_whose_lines_have_their_own_guests() {
        assertThat(reading.books().history().tickets())
                .filteredOn(ticket -> ticket.number().equals("403"))
                .singleElement()
                .satisfies(ticket -> {
                    assertThat(ticket.clients()).containsExactlyInAnyOrder("COLE01", "COLR02", "COLG01", "COLB01");
                    assertThat(ticket.net()).isEqualByComparingTo("160");
                });
    }

    @Test
    void takes_neither_the_house_nor_the_administrator_for_employees() {
        assertThat(reading.books().people().staff())
                .extracting(SourceStaff::code)
                .containsExactlyInAnyOrder("JJ", "JOANNE", "BECKY", "KELLY", "SINEAD", "TANYA");
    }

    @Test
    void finds_the_booking_of_each_no_show() {
        assertThat(reading.books().history().noShows())
                .hasSize(60)
                .extracting(SourceNoShow::booking)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(reading.books().history().bookings())
                .filteredOn(booking -> booking.evidence().noShow())
                .hasSize(60);
    }

    @Test
    void gives_every_record_an_id_of_its_own() {
        var books = reading.books();
        List<UUID> ids = Stream.of(
                        books.catalogue().services().stream().map(it -> it.id()),
                        books.catalogue().products().stream().map(it -> it.id()),
                        books.catalogue().stock().stream().map(it -> it.id()),
                        books.people().clients().stream().map(it -> it.id()),
                        books.people().staff().stream().map(it -> it.id()),
                        books.history().tickets().stream().map(it -> it.id()),
                        lines().map(it -> it.id()),
                        books.history().bookings().stream().map(it -> it.id()),
                        books.history().cancellations().stream().map(it -> it.id()),
                        books.history().noShows().stream().map(it -> it.id()))
                .flatMap(it -> it)
                .toList();

        assertThat(ids)
                .hasSize(33 + 101 + 101 + 821 + 6 + 1436 + 1934 + 1906 + 243 + 60)
                .doesNotHaveDuplicates();
    }

    private static Stream<SourceTicketLine> lines() {
        return reading.books().history().tickets().stream().flatMap(ticket -> ticket.lines().stream());
    }

    private static long taxesWithFractions() {
        return lines().flatMap(line -> line.amounts().taxes().stream())
                .filter(tax -> tax.amount().scale() > 2)
                .count();
    }

    private static org.assertj.core.groups.Tuple row(String file, String kind, long rows) {
        return org.assertj.core.groups.Tuple.tuple(file, kind, rows, rows);
    }
}
