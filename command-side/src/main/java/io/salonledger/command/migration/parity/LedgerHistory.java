package io.salonledger.command.migration.parity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.commit.Ledger;
import io.salonledger.command.migration.source.BookingEvidence;
import io.salonledger.command.migration.source.ItemKind;
import io.salonledger.command.migration.source.LineAmounts;
import io.salonledger.command.migration.source.SoldItem;
import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceCancellation;
import io.salonledger.command.migration.source.SourceHistory;
import io.salonledger.command.migration.source.SourceNoShow;
import io.salonledger.command.migration.source.SourceTax;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.command.migration.source.SourceTicketLine;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.booking.query.SearchBookings;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.FindTicket;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketOrder;

/** The history that the read models show of what these books have. */
final class LedgerHistory {

    private final Ledger ledger;
    private final BranchId branch;
    private final LedgerCodes codes;

    LedgerHistory(Ledger ledger, BranchId branch, LedgerCodes codes) {
        this.ledger = ledger;
        this.branch = branch;
        this.codes = codes;
    }

    SourceHistory of(SourceHistory books) {
        List<BookingRow> rows = bookings(books);
        return new SourceHistory(
                tickets(books),
                rows.stream()
                        .filter(row -> row.time() != null)
                        .map(row -> booking(row, Objects.requireNonNull(row.time())))
                        .toList(),
                rows.stream()
                        .filter(row -> row.cancellation() != null)
                        .map(row -> cancellation(row, Objects.requireNonNull(row.cancellation())))
                        .toList(),
                rows.stream()
                        .filter(row -> row.state() == BookingState.NO_SHOW)
                        .map(this::noShow)
                        .toList());
    }

    private List<SourceTicket> tickets(SourceHistory books) {
        List<LocalDate> dates =
                books.tickets().stream().map(SourceTicket::date).sorted().toList();
        if (dates.isEmpty()) {
            return List.of();
        }
        TicketFilter imported = new TicketFilter(
                branch, null, null, null, null, null, null, Set.of(TicketState.IMPORTED), null, null, null, null);
        List<SourceTicket> tickets = new ArrayList<>();
        MonthByMonth.all(
                        dates.getFirst(),
                        dates.getLast(),
                        (from, to, page) -> ledger.ask(new SearchTickets(
                                        imported.between(from, to), TicketOrder.BUSINESS_DATE, false, page))
                                .page())
                .forEach(row -> {
                    UUID id = codes.record(row.ticket().value());
                    if (id != null) {
                        tickets.add(ticket(id, ledger.ask(new FindTicket(row.ticket()))));
                    }
                });
        return tickets;
    }

    private SourceTicket ticket(UUID id, TicketDetails ticket) {
        SourceRow source = Objects.requireNonNull(ticket.source());
        return new SourceTicket(
                id,
                ref(source),
                ticket.number(),
                ticket.businessDate(),
                ticket.imported().stream().map(this::line).toList());
    }

    private SourceTicketLine line(ImportedLine line) {
        String code = line.item().product() != null
                ? Objects.requireNonNullElse(
                        codes.product(line.item().product()), line.item().code())
                : line.item().code();
        ItemKind kind = switch (line.item().kind()) {
            case SERVICE -> ItemKind.SERVICE;
            case PRODUCT -> ItemKind.PRODUCT;
            case OTHER -> ItemKind.UNKNOWN;
        };
        List<SourceTax> taxes = line.taxes().stream()
                .map(tax -> new SourceTax(tax.code(), tax.rate(), tax.amount().amount()))
                .toList();
        return new SourceTicketLine(
                recordOf(line.line().value()),
                ref(line.source()),
                codes.guest(line.guest()),
                codes.staff(line.employee()),
                new SoldItem(kind, code, line.item().name()),
                new LineAmounts(line.quantity(), line.net().amount(), taxes));
    }

    private List<BookingRow> bookings(SourceHistory books) {
        List<LocalDate> dates = Stream.of(
                        books.bookings().stream().map(booking -> booking.start().toLocalDate()),
                        books.cancellations().stream().map(SourceCancellation::bookedFor),
                        books.noShows().stream().map(SourceNoShow::date))
                .flatMap(all -> all)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (dates.isEmpty()) {
            return List.of();
        }
        return MonthByMonth.all(
                        dates.getFirst(),
                        dates.getLast(),
                        (from, to, page) -> ledger.ask(new SearchBookings(
                                new BookingFilter(branch, from, to, null, null, null, Set.of()),
                                BookingOrder.OLDEST_FIRST,
                                page)))
                .stream()
                .filter(row -> codes.record(row.booking().value()) != null)
                .toList();
    }

    private SourceBooking booking(BookingRow row, LocalTime time) {
        return new SourceBooking(
                recordOf(row.booking().value()),
                ref(Objects.requireNonNull(row.source())),
                codes.appointment(row.arrangement()),
                row.date().atTime(time),
                new BookingEvidence(
                        row.receiptSameDay(),
                        row.state() == BookingState.NO_SHOW,
                        row.state() == BookingState.TO_BE_PLACED));
    }

    private SourceCancellation cancellation(BookingRow row, Cancellation how) {
        return new SourceCancellation(
                recordOf(row.booking().value()),
                ref(Objects.requireNonNull(row.source())),
                codes.appointment(row.arrangement()),
                how.cancelledOn(),
                row.date(),
                how.by() == null ? how.byAsWritten() : codes.staff(how.by()),
                how.daysBefore());
    }

    private SourceNoShow noShow(BookingRow row) {
        UUID id = recordOf(row.booking().value());
        return new SourceNoShow(
                id,
                ref(Objects.requireNonNull(row.source())),
                codes.appointment(row.arrangement()),
                row.date(),
                row.time() == null ? null : id);
    }

    /** A line that these books lack has some other id, which is all that counts. */
    private UUID recordOf(String ledgerId) {
        UUID known = codes.record(ledgerId);
        return known == null
                ? UUID.nameUUIDFromBytes(ledgerId.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : known;
    }

    private static SourceRef ref(SourceRow source) {
        return new SourceRef(source.file(), source.row());
    }
}
