package io.salonledger.query.ticket;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketLineChanged;
import io.salonledger.contracts.ticket.event.TicketLineRemoved;
import io.salonledger.contracts.ticket.event.TicketMemberAssigned;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Tickets as they are listed and found. */
class TicketListProjection {

    static final ReadModel<TicketListDocument> MODEL = ReadModel.inElasticsearch(
            "ticket-list", 1, TicketListDocument.class, "/search/ticket-list.json", TicketListProjection::new);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MOST_DIGITS = 18;

    private final Documents<TicketListDocument> tickets;

    TicketListProjection(Documents<TicketListDocument> tickets) {
        this.tickets = tickets;
    }

    @EventHandler
    void on(TicketOpened event) {
        TicketListDocument ticket = fresh(
                event.ticket(),
                event.number(),
                TicketState.OPEN,
                event.branch(),
                event.currency(),
                event.businessDate(),
                event.openedAt());
        tickets.put(event.ticket().value(), ticket.with(event.member(), TicketContents.of(List.of())));
    }

    @EventHandler
    void on(TicketImported event) {
        TicketListDocument ticket = fresh(
                event.ticket(),
                event.number(),
                TicketState.IMPORTED,
                event.branch(),
                event.currency(),
                event.date(),
                null);
        MemberId only = TicketDetailsAnswer.onlyGuest(event);
        tickets.put(
                event.ticket().value(),
                ticket.with(only, TicketContents.ofImported(event.lines()))
                        .with(TicketState.IMPORTED, TicketAmounts.of(event)));
    }

    @EventHandler
    void on(TicketMemberAssigned event) {
        tickets.change(event.ticket().value(), ticket -> ticket.withMember(event.member()));
    }

    @EventHandler
    void on(TicketLineAdded event) {
        lines(event.ticket(), event.lines(), event.totals());
    }

    @EventHandler
    void on(TicketLineChanged event) {
        lines(event.ticket(), event.lines(), event.totals());
    }

    @EventHandler
    void on(TicketLineRemoved event) {
        lines(event.ticket(), event.lines(), event.totals());
    }

    private void lines(TicketId id, List<TicketLine> lines, TicketTotals totals) {
        tickets.change(
                id.value(),
                ticket -> ticket.with(ticket.member(), TicketContents.of(lines))
                        .with(TicketState.OPEN, TicketAmounts.of(totals)));
    }

    @EventHandler
    void on(TicketSettled event) {
        tickets.change(
                event.ticket().value(),
                ticket -> ticket.with(event.member(), TicketContents.of(event.lines()))
                        .on(event.businessDate(), TIME.format(event.settledAt()))
                        .with(TicketState.SETTLED, TicketAmounts.of(event.totals())));
    }

    @EventHandler
    void on(TicketVoided event) {
        tickets.change(event.ticket().value(), ticket -> ticket.with(TicketState.VOIDED, TicketAmounts.NOTHING));
    }

    @EventHandler
    void on(TicketRefunded event) {
        tickets.change(
                event.ticket().value(),
                ticket -> ticket.withRefund(event.refund().value(), TicketAmounts.of(event.totals()), event.whole()));
    }

    private static TicketListDocument fresh(
            TicketId ticket,
            String number,
            TicketState state,
            BranchId branch,
            Currency currency,
            LocalDate date,
            @Nullable OffsetDateTime at) {
        return new TicketListDocument(
                ticket,
                number,
                order(number),
                state,
                branch,
                currency,
                date,
                at == null ? "" : TIME.format(at),
                at == null ? "" : at.toInstant().toString(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                TicketAmounts.NOTHING,
                Map.of(),
                0,
                0,
                0);
    }

    private static long order(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Long.parseLong(digits);
    }
}
