package io.salonledger.command.migration.commit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceCancellation;
import io.salonledger.command.migration.source.SourceNoShow;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.command.migration.source.SourceTicketLine;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.command.ImportBooking;
import io.salonledger.contracts.booking.command.ImportCancellation;
import io.salonledger.contracts.booking.command.ImportNoShow;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.command.ImportTicket;
import io.salonledger.contracts.ticket.query.FindTicket;

/** Tickets, bookings, cancellations and no-shows, as facts of their own. */
final class HistoryTasks {

    private final ImportTerms terms;
    private final RecordIds ids;
    private final Kept kept;

    HistoryTasks(ImportTerms terms, RecordIds ids, Kept kept) {
        this.terms = terms;
        this.ids = ids;
        this.kept = kept;
    }

    List<Task> tickets(List<SourceTicket> tickets) {
        return tickets.stream().map(this::ticket).toList();
    }

    List<Task> bookings(List<SourceBooking> bookings) {
        return bookings.stream().map(this::booking).toList();
    }

    List<Task> cancellations(List<SourceCancellation> cancellations) {
        return cancellations.stream().map(this::cancellation).toList();
    }

    /** To be sent after the bookings. */
    List<Task> noShows(List<SourceNoShow> noShows) {
        return noShows.stream().map(this::noShow).toList();
    }

    private Task ticket(SourceTicket ticket) {
        TicketId id = ids.ticket(ticket.id());
        ImportTicket add = new ImportTicket(
                id,
                terms.branch(),
                terms.currency(),
                ticket.number(),
                ticket.date(),
                ticket.lines().stream().map(this::line).toList(),
                row(ticket.ref()));
        return ledger -> {
            if (Refusals.of(ledger.send(add), Refusals.ID_ALREADY_USED).isPresent() && isOther(ledger, add)) {
                kept.add(id);
            }
        };
    }

    /** A newer export has the same receipt in other rows, which changes nothing; other lines do. */
    private static boolean isOther(Ledger ledger, ImportTicket add) {
        Set<LineId> written = add.lines().stream().map(ImportedLine::line).collect(Collectors.toSet());
        return ledger.find(new FindTicket(add.ticket()))
                .map(known -> known.imported().stream().map(ImportedLine::line).collect(Collectors.toSet()))
                .filter(written::equals)
                .isEmpty();
    }

    private ImportedLine line(SourceTicketLine line) {
        return new ImportedLine(
                ids.line(line.id()),
                item(line),
                line.amounts().quantity(),
                new Money(line.amounts().net(), terms.currency()),
                line.amounts().taxes().stream()
                        .map(tax -> new WrittenTax(
                                tax.code(), tax.rate(), false, new UnitCost(tax.amount(), terms.currency())))
                        .toList(),
                ids.member(line.client()).orElse(null),
                ids.employee(line.staff()).orElse(null),
                row(line.ref()));
    }

    private SoldItem item(SourceTicketLine line) {
        String code = line.item().code();
        String name = line.item().description();
        return switch (line.item().kind()) {
            case SERVICE -> SoldItem.service(ids.service(code).orElseThrow(), code, name, null);
            case PRODUCT -> SoldItem.product(ids.product(code).orElseThrow(), code, name, null);
            case UNKNOWN -> SoldItem.other(name);
        };
    }

    private Task booking(SourceBooking booking) {
        ImportBooking add = new ImportBooking(
                ids.booking(booking.id()),
                terms.branch(),
                arrangement(booking.appointment()),
                ShopTime.of(booking.start(), terms.zone()),
                new Outcome(booking.evidence().open(), booking.evidence().receiptSameDay()),
                row(booking.ref()));
        return ledger -> ledger.insist(add);
    }

    private Task cancellation(SourceCancellation cancellation) {
        String by = cancellation.by();
        Cancellation how = new Cancellation(
                cancellation.cancelledOn(),
                ids.employee(by).orElse(null),
                ids.employee(by).isPresent() ? "" : by,
                cancellation.days());
        ImportCancellation add = new ImportCancellation(
                ids.booking(cancellation.id()),
                terms.branch(),
                arrangement(cancellation.appointment()),
                cancellation.bookedFor(),
                how,
                row(cancellation.ref()));
        return ledger -> ledger.insist(add);
    }

    private Task noShow(SourceNoShow noShow) {
        ImportNoShow add = new ImportNoShow(
                ids.booking(noShow.booking() == null ? noShow.id() : noShow.booking()),
                terms.branch(),
                arrangement(noShow.appointment()),
                noShow.date(),
                row(noShow.ref()));
        return ledger -> ledger.insist(add);
    }

    private Arrangement arrangement(Appointment appointment) {
        var member = ids.member(appointment.client());
        var employee = ids.employee(appointment.staff());
        var service = ids.service(appointment.service());
        return new Arrangement(
                member.orElse(null),
                member.isPresent() ? "" : appointment.client(),
                employee.orElse(null),
                employee.isPresent() ? "" : appointment.staff(),
                service.orElse(null),
                service.isPresent() ? "" : appointment.service());
    }

    private static SourceRow row(SourceRef ref) {
        return new SourceRow(ref.file(), ref.row());
    }
}
