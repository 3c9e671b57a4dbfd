package io.salonledger.ui.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.booking.query.CountBookings;
import io.salonledger.contracts.booking.query.SearchBookings;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.ImportState;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.migration.query.FindingFilter;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.contracts.migration.query.ParityReport;
import io.salonledger.ui.journey.Salon;
import io.salonledger.ui.message.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Old books from the folder through the log to the parity report, in the whole process on its real engines. */
class ImportJourneyTest {

    private static final PageRequest TEN = new PageRequest(0, 10);

    @TempDir
    Path folder;

    @Test
    @EnabledIf("realBooksAreThere")
    void a_real_salons_books_come_in_with_every_figure_and_twice_changes_nothing() {
        Path books = OldBooks.real(folder.resolve("books"));
        try (Salon salon = Salon.open(folder)) {
            ImportGateway gateway = ImportGateway.of(salon.gateway());
            long began = System.nanoTime();
            ImportProgress done = imported(gateway, books);
            System.out.printf(
                    "imported %d records in %d ms, %d/s%n",
                    done.total(), (System.nanoTime() - began) / 1_000_000, done.perSecond());
            ParityReport report = gateway.parity(done.importId());

            assertThat(report.lines()).filteredOn(line -> !line.isExplained()).isEmpty();
            assertThat(report.row().state()).isEqualTo(ImportState.COMPLETED);
            assertRealFigures(figures(report, gateway.employees()));
            long head = head(salon);

            ImportProgress again = imported(gateway, books);

            assertThat(again.importId()).isEqualTo(done.importId());
            assertThat(head(salon)).as("the same folder twice adds no event").isEqualTo(head);
            assertNoBooksLeft("JUNJ01");
        }
    }

    static boolean realBooksAreThere() {
        return OldBooks.realOnesAreThere();
    }

    private static void assertRealFigures(Map<String, String> figures) {
        Map<String, String> expected = new HashMap<>(Map.of(
                "members", "821",
                "client-codes", "822",
                "client-codes-with-receipts", "767",
                "receipts", "1436",
                "receipts-shared", "25",
                "receipts-of-zero", "89",
                "lines", "1934",
                "lines-negative", "71",
                "walk-in-lines", "37",
                "walk-in-amount", "1206.95"));
        expected.putAll(Map.of(
                "net", "115809.03",
                "tax-as-written GST", "5788.4515",
                "tax-as-written PST", "9264.7224",
                "tax-rounded-per-line GST", "5788.68",
                "tax-rounded-per-line PST", "9264.63",
                "service-lines", "1758",
                "service-amount", "108669.7",
                "product-lines", "176",
                "product-amount", "7139.33",
                "stock-at-cost", "4784.955"));
        expected.putAll(Map.of(
                "net-by-staff JJ", "46467.21",
                "net-by-staff JOANNE", "21318.11",
                "net-by-staff BECKY", "20585.72",
                "net-by-staff KELLY", "15692.42",
                "net-by-staff SINEAD", "10383.7",
                "net-by-staff HOUSE", "986.87",
                "net-by-staff TANYA", "375"));
        expected.putAll(Map.of(
                "net-by-month 2018-03", "3260",
                "net-by-month 2018-04", "17388.45",
                "net-by-month 2018-05", "34472.64",
                "net-by-month 2018-06", "32112.99",
                "net-by-month 2018-07", "28574.95"));
        expected.putAll(Map.of(
                "bookings", "1906",
                "bookings-without-client", "1",
                "bookings-with-receipt", "1657",
                "bookings-after-last-receipt", "189",
                "bookings-overlapping 15", "10",
                "bookings-overlapping 30", "34",
                "bookings-overlapping 60", "424",
                "cancellations", "243",
                "cancellations-matching-booking", "31",
                "no-shows", "60"));
        expected.putAll(Map.of(
                "services", "33",
                "services-asked-at-checkout", "25",
                "products", "101",
                "rows receipts", "1934",
                "no-shows-matching-booking", "60"));
        assertThat(figures).containsAllEntriesOf(expected);
    }

    @Test
    void a_small_salons_books_come_in_and_leave_no_copy_behind() throws IOException {
        Path books = OldBooks.small(folder.resolve("books"));
        try (Salon salon = Salon.open(folder)) {
            ImportGateway gateway = ImportGateway.of(salon.gateway());
            ImportProgress done = imported(gateway, books);
            ParityReport report = gateway.parity(done.importId());

            assertThat(report.lines()).filteredOn(line -> !line.isEqual()).isEmpty();
            assertThat(figures(report, gateway.employees()))
                    .containsEntry("members", "4")
                    .containsEntry("net", "200.25")
                    .containsEntry("tax-as-written GST", "10.0125")
                    .containsEntry("stock-at-cost", "16.5075");
            assertBookings(salon);
            assertThat(gateway.findings(done.importId(), FindingFilter.ALL, TEN).counts())
                    .extracting(count -> count.code())
                    .contains("stock-negative", "receipt-shared");
            assertNoBooksLeft("ZZAA01", "ZZBB01", "ZZDD01");
        }
    }

    private static void assertBookings(Salon salon) {
        var counts = salon.ask(new CountBookings(BookingFilter.ALL));
        assertThat(counts.of(BookingState.TO_BE_PLACED)).isEqualTo(1);
        assertThat(counts.of(BookingState.NO_SHOW)).isEqualTo(1);
        assertThat(counts.of(BookingState.CANCELLED)).isEqualTo(1);
        BookingRow open = salon.ask(new SearchBookings(BookingFilter.ALL, BookingOrder.NEWEST_FIRST, TEN))
                .items()
                .getFirst();
        assertThat(open.names().member()).isEqualTo("ZZAA01");
        assertThat(open.names().employee()).isEqualTo("KELLY");
        assertThat(open.names().service()).isEqualTo("Women's hair cut");
    }

    @Test
    void a_newer_export_adds_only_the_difference() throws IOException {
        Path books = OldBooks.small(folder.resolve("books"));
        Path newer = OldBooks.small(folder.resolve("newer"));
        List<String> receipts = new ArrayList<>(Files.readAllLines(newer.resolve("receipts.csv")));
        receipts.add(1, "5,07/30/2018,Men's hair cut,ZZEE01,JJ,1,40,2,3.2");
        receipts.add("2,07/03/2018,Oil,ZZCC01,KELLY,1,30,1.5,2.4");
        OldBooks.write(newer, "receipts.csv", receipts);
        Map<String, String> later = new HashMap<>(OldBooks.SETTINGS);
        later.put("stock-date", "2018-08-05");
        try (Salon salon = Salon.open(folder)) {
            ImportGateway gateway = ImportGateway.of(salon.gateway());
            imported(gateway, books);
            long head = head(salon);

            ParityReport report = gateway.parity(imported(gateway, newer, later).importId());

            // a start, findings, a ticket, a member, the open booking that is past now, the end
            assertThat(head(salon) - head).isEqualTo(6);
            assertThat(report.lines()).filteredOn(line -> !line.isExplained()).isEmpty();
            assertThat(report.lines())
                    .filteredOn(line -> line.figure().equals("net"))
                    .singleElement()
                    .satisfies(net -> {
                        assertThat(net.difference()).isEqualByComparingTo("-30");
                        assertThat(net.reason()).isEqualTo("receipt-changed-in-source");
                    });
        }
    }

    @Test
    void books_with_a_refused_row_are_not_imported_at_all() throws IOException {
        Path books = OldBooks.small(folder.resolve("books"));
        Files.writeString(books.resolve("no-shows.csv"), "Date,Code,Service,Staff\n02/30/2018,ZZCC01,SHCW,KELLY\n");
        try (Salon salon = Salon.open(folder)) {
            ImportGateway gateway = ImportGateway.of(salon.gateway());
            long head = head(salon);
            ImportId draft = read(gateway, books, OldBooks.SETTINGS);

            assertThatThrownBy(() -> gateway.commit(draft))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("import-refused-rows"));
            assertThat(head(salon)).isEqualTo(head);
        }
    }

    private static ImportProgress imported(ImportGateway gateway, Path books) {
        return imported(gateway, books, OldBooks.SETTINGS);
    }

    private static ImportProgress imported(ImportGateway gateway, Path books, Map<String, String> settings) {
        ImportId draft = read(gateway, books, settings);
        gateway.commit(draft);
        ImportProgress done =
                Waiting.until(() -> gateway.progress(draft), now -> now.phase().isOver());
        assertThat(done.phase()).isEqualTo(ImportPhase.COMPLETED);
        return done;
    }

    private static ImportId read(ImportGateway gateway, Path books, Map<String, String> settings) {
        ImportId draft = ImportId.random();
        gateway.read(draft, books.toString(), settings);
        Waiting.until(() -> gateway.progress(draft), now -> now.phase() != ImportPhase.READING);
        return draft;
    }

    private static Map<String, String> figures(ParityReport report, Map<String, String> employees) {
        return report.lines().stream()
                .collect(Collectors.toMap(
                        line -> (line.figure() + " " + employees.getOrDefault(line.dimension(), line.dimension()))
                                .strip(),
                        (ParityLine line) -> line.ledger().toPlainString()));
    }

    private static long head(Salon salon) {
        return salon.bean(EventStore.class).createHeadToken().position().orElse(-1);
    }

    /** No file of the data folder has a client's code in the clear. */
    private void assertNoBooksLeft(String... codes) {
        Path data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(data)) {
            Set<Path> telling = files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, codes))
                    .collect(Collectors.toSet());
            assertThat(telling).isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String... codes) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(codes)
                    .anyMatch(code -> bytes.contains(code)
                            || bytes.contains(
                                    new String(code.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1)));
        } catch (IOException gone) {
            return false;
        }
    }
}
