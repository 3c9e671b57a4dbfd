package io.salonledger.command.ticket;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.VoidReason;
import io.salonledger.contracts.ticket.command.RemoveTicketLine;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.command.VoidTicket;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;

import static io.salonledger.command.ticket.Till.DAY;
import static io.salonledger.command.ticket.Till.ELSEWHERE;
import static io.salonledger.command.ticket.Till.NOON;
import static io.salonledger.command.ticket.Till.TICKET;
import static io.salonledger.command.ticket.Till.card;
import static io.salonledger.command.ticket.Till.cash;
import static io.salonledger.command.ticket.Till.cny;
import static io.salonledger.command.ticket.Till.opened;
import static io.salonledger.command.ticket.Till.settle;
import static io.salonledger.command.ticket.Till.spa;

class SettleTicketTest {

    private static final VoidTicket VOID = new VoidTicket(TICKET, NOON.plusHours(1), VoidReason.GUEST_LEFT);
    private static final TicketVoided VOIDED = new TicketVoided(TICKET, NOON.plusHours(1), VoidReason.GUEST_LEFT);

    private final Sale sale = Sale.of(spa("l1"), Till.oil("l2", "2"));
    private final Decision<Ticket> ticket = Till.open();

    @Test
    void pays_in_parts_with_change_and_says_all_that_counts() {
        ticket.given(sale.facts())
                .when(settle(card("p1", "700.00"), cash("p2", "234.00", "300.00")))
                .then(new TicketSettled(
                        TICKET,
                        "1121-037",
                        Till.BRANCH,
                        "云栖养生有限公司",
                        DAY,
                        NOON.plusHours(1),
                        Till.MEMBER,
                        sale.lines(),
                        sale.totals(),
                        List.of(
                                new Tender(new TenderId("p1"), TenderKind.CARD, cny("700.00"), null, null, null),
                                new Tender(
                                        new TenderId("p2"),
                                        TenderKind.CASH,
                                        cny("234.00"),
                                        cny("300.00"),
                                        cny("66.00"),
                                        null))));
    }

    @Test
    void rejects_payments_that_are_not_the_total() {
        for (String amount : List.of("933.99", "934.01")) {
            ticket.given(sale.facts()).when(settle(card("p1", amount))).thenRejected(TicketRejection.TENDERS_NOT_EQUAL);
        }
        ticket.given(sale.facts()).when(settle()).thenRejected(TicketRejection.TENDERS_NOT_EQUAL);
    }

    @Test
    void rejects_wrong_payments() {
        TenderId p1 = new TenderId("p1");
        for (TenderGiven wrong : List.of(
                card("p1", "0.00"),
                card("p1", "-934.00"),
                cash("p1", "934.00", "933.99"),
                new TenderGiven(p1, TenderKind.CARD, cny("934.00"), cny("1000.00"), null),
                new TenderGiven(p1, TenderKind.CARD, Money.of("934.00", "CAD"), null, null),
                new TenderGiven(p1, TenderKind.CARD, cny("934.00"), null, "x".repeat(65)))) {
            ticket.given(sale.facts()).when(settle(wrong)).thenRejected(TicketRejection.TENDER_INVALID);
        }
        ticket.given(sale.facts())
                .when(settle(card("p1", "900.00"), card("p1", "34.00")))
                .thenRejected(TicketRejection.TENDER_INVALID);
    }

    @Test
    void rejects_an_empty_ticket() {
        ticket.given(opened()).when(settle()).thenRejected(TicketRejection.TICKET_EMPTY);
    }

    @Test
    void rejects_a_business_date_before_the_ticket_was_opened() {
        ticket.given(sale.facts())
                .when(new SettleTicket(TICKET, DAY.minusDays(1), NOON.minusDays(1), List.of(card("p1", "934.00"))))
                .thenRejected(TicketRejection.BUSINESS_DATE_INVALID);
    }

    @Test
    void settling_again_the_same_does_nothing_and_otherwise_is_refused() {
        ticket.given(sale.settled(card("p1", "934.00")))
                .when(settle(card("p1", "934.00")))
                .thenNothing();
        ticket.given(sale.settled(card("p1", "934.00")))
                .when(settle(cash("p1", "934.00", "934.00")))
                .thenRejected(TicketRejection.TICKET_NOT_OPEN);
    }

    @Test
    void a_settled_ticket_takes_no_more_lines_and_loses_none() {
        Event[] facts = sale.settled(card("p1", "934.00"));
        ticket.given(facts).when(spa("l3")).thenRejected(TicketRejection.TICKET_NOT_OPEN);
        ticket.given(facts)
                .when(new RemoveTicketLine(TICKET, new LineId("l1")))
                .thenRejected(TicketRejection.TICKET_NOT_OPEN);
        ticket.given(facts).when(VOID).thenRejected(TicketRejection.TICKET_NOT_OPEN);
    }

    @Test
    void an_open_ticket_can_be_dropped_once() {
        ticket.given(sale.facts()).when(VOID).then(VOIDED);
        ticket.given(opened(), VOIDED).when(VOID).thenNothing();
        ticket.given(opened(), VOIDED).when(spa("l1")).thenRejected(TicketRejection.TICKET_NOT_OPEN);
    }

    @Test
    void rejects_who_does_not_work_for_the_branch() {
        ticket.given(sale.facts())
                .when(ELSEWHERE, settle(card("p1", "934.00")))
                .thenRejected(GeneralRejection.BRANCH_NOT_PERMITTED);
    }
}
