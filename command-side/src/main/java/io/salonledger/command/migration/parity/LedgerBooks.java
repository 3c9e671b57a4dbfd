package io.salonledger.command.migration.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.FindingSeverity;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceCancellation;
import io.salonledger.command.migration.source.SourceClient;
import io.salonledger.command.migration.source.SourceHistory;
import io.salonledger.command.migration.source.SourceNoShow;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceService;
import io.salonledger.command.migration.source.SourceStaff;
import io.salonledger.command.migration.source.SourceStock;
import io.salonledger.command.migration.source.SourceTicketLine;
import io.salonledger.command.migration.source.TableKind;
import io.salonledger.command.migration.source.TableTally;

/** What the read models show, in the form of books that were read. */
final class LedgerBooks {

    private record Match(Appointment appointment, LocalDate date) {}

    private LedgerBooks() {}

    static SourceReading reading(SourceReading books, SourceBooks ledger) {
        return new SourceReading(ledger, tallies(books, ledger), matches(ledger.history()));
    }

    /** For each table those of its rows that the ledger has as records. */
    private static List<TableTally> tallies(SourceReading books, SourceBooks ledger) {
        List<TableTally> tallies = new ArrayList<>();
        for (TableTally table : books.tables()) {
            long found = table.kind()
                    .map(kind -> found(kind, books.books(), ledger)
                            .filter(ref -> ref.file().equals(table.table()))
                            .count())
                    .orElse(0L);
            tallies.add(new TableTally(table.table(), table.kind(), found, found, 0, 0));
        }
        return tallies;
    }

    /** The places in these books, not those of an older export that the ledger names. */
    private static Stream<SourceRef> found(TableKind kind, SourceBooks books, SourceBooks ledger) {
        SourceHistory history = books.history();
        return switch (kind) {
            case SERVICE_LISTING, TEMPLATE_SERVICES ->
                ledger.catalogue().services().stream().map(SourceService::ref);
            case PRODUCT_LISTING, TEMPLATE_PRODUCTS ->
                ledger.catalogue().products().stream().map(SourceProduct::ref);
            case TEMPLATE_STOCK -> ofProducts(books, ledger);
            case TEMPLATE_MEMBERS -> ledger.people().clients().stream().map(SourceClient::ref);
            case TEMPLATE_EMPLOYEES -> ledger.people().staff().stream().map(SourceStaff::ref);
            case RECEIPTS -> {
                Set<UUID> lines = ids(lines(ledger.history()), SourceTicketLine::id);
                yield refs(lines(history), SourceTicketLine::id, lines, SourceTicketLine::ref);
            }
            case BOOKINGS -> {
                Set<UUID> known = ids(ledger.history().bookings().stream(), SourceBooking::id);
                yield refs(history.bookings().stream(), SourceBooking::id, known, SourceBooking::ref);
            }
            case CANCELLATIONS -> {
                Set<UUID> known = ids(ledger.history().cancellations().stream(), SourceCancellation::id);
                yield refs(history.cancellations().stream(), SourceCancellation::id, known, SourceCancellation::ref);
            }
            case NO_SHOWS -> {
                Set<UUID> known = ids(ledger.history().noShows().stream(), SourceNoShow::id);
                yield refs(history.noShows().stream(), LedgerBooks::bookingOf, known, SourceNoShow::ref);
            }
        };
    }

    private static Stream<SourceRef> ofProducts(SourceBooks books, SourceBooks ledger) {
        Set<String> known = ids(ledger.catalogue().stock().stream(), SourceStock::product);
        return refs(books.catalogue().stock().stream(), SourceStock::product, known, SourceStock::ref);
    }

    private static Stream<SourceTicketLine> lines(SourceHistory history) {
        return history.tickets().stream().flatMap(ticket -> ticket.lines().stream());
    }

    /** The ledger notes a no-show on its booking. */
    private static UUID bookingOf(SourceNoShow noShow) {
        UUID booking = noShow.booking();
        return booking == null ? noShow.id() : booking;
    }

    private static <R, I> Set<I> ids(Stream<R> records, Function<R, I> id) {
        return records.map(id).collect(Collectors.toSet());
    }

    private static <R, I> Stream<SourceRef> refs(
            Stream<R> records, Function<R, I> id, Set<I> known, Function<R, SourceRef> ref) {
        return records.filter(one -> known.contains(id.apply(one))).map(ref);
    }

    /** One finding for each cancellation that is also a booking: so the books count them. */
    private static List<Finding> matches(SourceHistory history) {
        Set<Match> bookings = new HashSet<>();
        history.bookings()
                .forEach(one ->
                        bookings.add(new Match(one.appointment(), one.start().toLocalDate())));
        long matching = history.cancellations().stream()
                .filter(one -> bookings.contains(new Match(one.appointment(), one.bookedFor())))
                .count();
        Finding match = new Finding(FindingSeverity.INFO, ImportFinding.CANCELLATION_MATCHES_BOOKING, "", 0, List.of());
        return Collections.nCopies((int) matching, match);
    }
}
