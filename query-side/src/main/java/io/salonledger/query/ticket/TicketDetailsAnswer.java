package io.salonledger.query.ticket;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.query.RefundDetails;
import io.salonledger.contracts.ticket.query.TicketDetails;

/** Puts the facts of a ticket together as one answer. */
final class TicketDetailsAnswer {

    private TicketDetailsAnswer() {}

    static TicketDetails of(TicketDetailsDocument ticket) {
        return ticket.imported() == null
                ? ofOwn(ticket, Objects.requireNonNull(ticket.opened()))
                : ofImported(ticket, ticket.imported());
    }

    private static TicketDetails ofOwn(TicketDetailsDocument ticket, TicketOpened opened) {
        TicketTotals totals = ticket.totals();
        return new TicketDetails(
                opened.ticket(),
                opened.number(),
                state(ticket),
                opened.branch(),
                opened.legalEntity(),
                opened.currency(),
                ticket.settled() == null
                        ? opened.businessDate()
                        : ticket.settled().businessDate(),
                opened.openedAt(),
                ticket.settled() == null ? null : ticket.settled().settledAt(),
                ticket.member(),
                ticket.booking(),
                ticket.lines(),
                List.of(),
                totals,
                totals == null ? Money.zero(opened.currency()) : totals.net(),
                totals == null
                        ? List.of()
                        : totals.taxes().stream()
                                .map(TicketDetailsAnswer::written)
                                .toList(),
                ticket.settled() == null ? List.of() : ticket.settled().tenders(),
                ticket.refunds().stream().map(TicketDetailsAnswer::refund).toList(),
                ticket.voided() == null ? null : ticket.voided().reason(),
                null,
                ticket.steps());
    }

    private static TicketDetails ofImported(TicketDetailsDocument ticket, TicketImported imported) {
        return new TicketDetails(
                imported.ticket(),
                imported.number(),
                TicketState.IMPORTED,
                imported.branch(),
                null,
                imported.currency(),
                imported.date(),
                null,
                null,
                onlyGuest(imported),
                null,
                List.of(),
                imported.lines(),
                null,
                imported.net(),
                imported.taxes(),
                List.of(),
                List.of(),
                null,
                imported.source(),
                ticket.steps());
    }

    /** Who paid is not written; a receipt of one guest is that guest's. */
    static @Nullable MemberId onlyGuest(TicketImported imported) {
        MemberId first = imported.lines().getFirst().guest();
        return first != null && imported.lines().stream().allMatch(line -> first.equals(line.guest())) ? first : null;
    }

    private static TicketState state(TicketDetailsDocument ticket) {
        if (ticket.voided() != null) {
            return TicketState.VOIDED;
        }
        if (ticket.settled() == null) {
            return TicketState.OPEN;
        }
        if (ticket.refunds().isEmpty()) {
            return TicketState.SETTLED;
        }
        return ticket.refunds().getLast().whole() ? TicketState.REFUNDED : TicketState.PARTLY_REFUNDED;
    }

    private static WrittenTax written(TaxAmount tax) {
        return new WrittenTax(
                tax.code(),
                tax.rate(),
                tax.included(),
                new UnitCost(tax.amount().amount(), tax.amount().currency()));
    }

    private static RefundDetails refund(TicketRefunded event) {
        return new RefundDetails(
                event.refund(),
                event.businessDate(),
                event.refundedAt(),
                event.lines(),
                event.totals(),
                event.tenders(),
                event.reason());
    }
}
