package io.salonledger.command.migration.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.FindingSeverity;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceHistory;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.TableKind;
import io.salonledger.command.migration.source.TableTally;

/** What the read models show, in the form of books that were read. */
final class LedgerBooks {

    private record Match(Appointment appointment, LocalDate date) {}

    private LedgerBooks() {}

    static SourceReading reading(SourceReading books, SourceBooks ledger) {
        return new SourceReading(ledger, tallies(books, ledger), matches(ledger.history()));
    }

    /** For each table the records that it became. */
    private static List<TableTally> tallies(SourceReading books, SourceBooks ledger) {
        List<TableTally> tallies = new ArrayList<>();
        for (TableTally table : books.tables()) {
            long found = table.kind()
                    .map(kind -> refs(kind, ledger)
                            .filter(ref -> ref.file().equals(table.table()))
                            .count())
                    .orElse(0L);
            tallies.add(new TableTally(table.table(), table.kind(), found, found, 0, 0));
        }
        return tallies;
    }

    private static Stream<SourceRef> refs(TableKind kind, SourceBooks books) {
        return switch (kind) {
            case SERVICE_LISTING, TEMPLATE_SERVICES ->
                books.catalogue().services().stream().map(one -> one.ref());
            case PRODUCT_LISTING, TEMPLATE_PRODUCTS ->
                books.catalogue().products().stream().map(one -> one.ref());
            case TEMPLATE_STOCK -> books.catalogue().stock().stream().map(one -> one.ref());
            case TEMPLATE_MEMBERS -> books.people().clients().stream().map(one -> one.ref());
            case TEMPLATE_EMPLOYEES -> books.people().staff().stream().map(one -> one.ref());
            case RECEIPTS ->
                books.history().tickets().stream()
                        .flatMap(ticket -> ticket.lines().stream())
                        .map(line -> line.ref());
            case BOOKINGS -> books.history().bookings().stream().map(one -> one.ref());
            case CANCELLATIONS -> books.history().cancellations().stream().map(one -> one.ref());
            case NO_SHOWS -> books.history().noShows().stream().map(one -> one.ref());
        };
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
