package io.salonledger.query.ticket;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;
import io.salonledger.contracts.ticket.query.TicketStep;

/** The facts of a ticket; either opened or imported is there. */
record TicketDetailsDocument(
        @Nullable TicketOpened opened,
        @Nullable TicketImported imported,
        @Nullable MemberId member,
        @Nullable BookingId booking,
        List<TicketLine> lines,
        @Nullable TicketTotals totals,
        @Nullable TicketSettled settled,
        @Nullable TicketVoided voided,
        List<TicketRefunded> refunds,
        List<TicketStep> steps) {

    static TicketDetailsDocument of(TicketOpened opened, TicketStep step) {
        return new TicketDetailsDocument(
                opened, null, opened.member(), null, List.of(), null, null, null, List.of(), List.of(step));
    }

    static TicketDetailsDocument of(TicketImported imported, TicketStep step) {
        return new TicketDetailsDocument(
                null, imported, null, null, List.of(), null, null, null, List.of(), List.of(step));
    }

    TicketDetailsDocument withMember(@Nullable MemberId assigned) {
        return new TicketDetailsDocument(
                opened, imported, assigned, booking, lines, totals, settled, voided, refunds, steps);
    }

    TicketDetailsDocument withBooking(BookingId served) {
        return new TicketDetailsDocument(
                opened, imported, member, served, lines, totals, settled, voided, refunds, steps);
    }

    TicketDetailsDocument withLines(List<TicketLine> now, TicketTotals sums) {
        return new TicketDetailsDocument(opened, imported, member, booking, now, sums, settled, voided, refunds, steps);
    }

    TicketDetailsDocument with(TicketSettled event) {
        return new TicketDetailsDocument(
                opened,
                imported,
                event.member(),
                booking,
                event.lines(),
                event.totals(),
                event,
                voided,
                refunds,
                steps);
    }

    TicketDetailsDocument with(TicketVoided event) {
        return new TicketDetailsDocument(
                opened, imported, member, booking, lines, totals, settled, event, refunds, steps);
    }

    TicketDetailsDocument with(TicketRefunded event) {
        return new TicketDetailsDocument(
                opened, imported, member, booking, lines, totals, settled, voided, appended(refunds, event), steps);
    }

    TicketDetailsDocument with(TicketStep step) {
        return new TicketDetailsDocument(
                opened, imported, member, booking, lines, totals, settled, voided, refunds, appended(steps, step));
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> all = new ArrayList<>(list);
        all.add(item);
        return List.copyOf(all);
    }
}
