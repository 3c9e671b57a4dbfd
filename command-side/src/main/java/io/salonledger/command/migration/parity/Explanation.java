package io.salonledger.command.migration.parity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceCatalogue;
import io.salonledger.command.migration.source.SourceClient;
import io.salonledger.command.migration.source.SourceCodes;
import io.salonledger.command.migration.source.SourceHistory;
import io.salonledger.command.migration.source.SourcePeople;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceStock;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.command.migration.source.SourceTicketLine;
import io.salonledger.command.migration.source.TableTally;

/**
 * A known reason for which the ledger differs from the books. It explains a figure only if the books, changed by just that,
 * give exactly what the ledger says.
 *
 * @param code translated by {@code parity-reason.<code>}
 */
record Explanation(String code, Function<SourceReading, SourceReading> change) {

    /** Another file had given the same row before. */
    static Explanation repeatedRows() {
        return new Explanation(
                "repeated-in-other-file",
                books -> new SourceReading(
                        books.books(),
                        books.tables().stream()
                                .map(table -> new TableTally(
                                        table.table(),
                                        table.kind(),
                                        table.rows() - table.repeated(),
                                        table.imported(),
                                        table.refused(),
                                        0))
                                .toList(),
                        books.findings()));
    }

    /** A line without a client is a walk-in's, one without a therapist the house's. */
    static Explanation nobodyIsAWalkIn() {
        return new Explanation(
                "nobody-is-walk-in",
                books -> tickets(
                        books,
                        ticket -> with(
                                ticket,
                                ticket.lines().stream().map(Explanation::named).toList())));
    }

    private static SourceTicketLine named(SourceTicketLine line) {
        return new SourceTicketLine(
                line.id(),
                line.ref(),
                line.client().isEmpty() ? SourceCodes.WALK_IN : line.client(),
                line.staff().isEmpty() ? SourceCodes.HOUSE : line.staff(),
                line.item(),
                line.amounts());
    }

    /** A receipt that an older export had with other lines stays as first imported. */
    static Explanation keptTickets(Set<UUID> kept, SourceBooks ledger) {
        Map<UUID, SourceTicket> known = ledger.history().tickets().stream()
                .filter(ticket -> kept.contains(ticket.id()))
                .collect(Collectors.toMap(SourceTicket::id, ticket -> ticket));
        Set<UUID> lines = known.values().stream()
                .flatMap(ticket -> ticket.lines().stream())
                .map(SourceTicketLine::id)
                .collect(Collectors.toSet());
        return new Explanation("receipt-changed-in-source", books -> {
            Map<String, Long> missing = books.books().history().tickets().stream()
                    .filter(ticket -> known.containsKey(ticket.id()))
                    .flatMap(ticket -> ticket.lines().stream())
                    .filter(line -> !lines.contains(line.id()))
                    .collect(Collectors.groupingBy(line -> line.ref().file(), Collectors.counting()));
            return fewerRows(tickets(books, ticket -> known.getOrDefault(ticket.id(), ticket)), missing);
        });
    }

    private static SourceReading fewerRows(SourceReading books, Map<String, Long> missing) {
        List<TableTally> tables = books.tables().stream()
                .map(table -> {
                    long rows = table.rows() - missing.getOrDefault(table.table(), 0L);
                    return new TableTally(table.table(), table.kind(), rows, rows, 0, 0);
                })
                .toList();
        return new SourceReading(books.books(), tables, books.findings());
    }

    /** Who was forgotten does not come back. */
    static Explanation erased(Set<String> codes) {
        return new Explanation("person-erased", books -> {
            SourcePeople people = books.books().people();
            List<SourceClient> left = people.clients().stream()
                    .filter(client -> !codes.contains(client.code()))
                    .toList();
            return with(
                    books,
                    new SourceBooks(
                            books.books().catalogue(),
                            new SourcePeople(left, people.staff()),
                            books.books().history()));
        });
    }

    /** Stock that was opened before is not opened again, and may have moved since. */
    static Explanation keptStock(Set<String> products, SourceBooks ledger) {
        return new Explanation("stock-opened-before", books -> {
            SourceCatalogue catalogue = books.books().catalogue();
            List<SourceStock> stock = Stream.concat(
                            catalogue.stock().stream().filter(one -> !products.contains(one.product())),
                            ledger.catalogue().stock().stream().filter(one -> products.contains(one.product())))
                    .toList();
            return with(
                    books,
                    new SourceBooks(
                            new SourceCatalogue(catalogue.services(), catalogue.products(), stock),
                            books.books().people(),
                            books.books().history()));
        });
    }

    private static SourceReading tickets(SourceReading books, Function<SourceTicket, SourceTicket> change) {
        SourceHistory history = books.books().history();
        return with(
                books,
                new SourceBooks(
                        books.books().catalogue(),
                        books.books().people(),
                        new SourceHistory(
                                history.tickets().stream().map(change).toList(),
                                history.bookings(),
                                history.cancellations(),
                                history.noShows())));
    }

    private static SourceTicket with(SourceTicket ticket, List<SourceTicketLine> lines) {
        return new SourceTicket(ticket.id(), ticket.ref(), ticket.number(), ticket.date(), lines);
    }

    private static SourceReading with(SourceReading books, SourceBooks changed) {
        return new SourceReading(changed, books.tables(), books.findings());
    }
}
