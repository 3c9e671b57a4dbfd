package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.DiscountReason;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LinePrice;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.command.AssignTicketMember;
import io.salonledger.contracts.ticket.command.ChangeTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.RemoveTicketLine;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketLineChanged;
import io.salonledger.contracts.ticket.event.TicketLineRemoved;
import io.salonledger.contracts.ticket.event.TicketMemberAssigned;

import static io.salonledger.command.ticket.Till.BRANCH;
import static io.salonledger.command.ticket.Till.CARE;
import static io.salonledger.command.ticket.Till.DAY;
import static io.salonledger.command.ticket.Till.DESK;
import static io.salonledger.command.ticket.Till.ELSEWHERE;
import static io.salonledger.command.ticket.Till.LIN;
import static io.salonledger.command.ticket.Till.MANAGER;
import static io.salonledger.command.ticket.Till.MEMBER;
import static io.salonledger.command.ticket.Till.NOON;
import static io.salonledger.command.ticket.Till.OIL;
import static io.salonledger.command.ticket.Till.SPA;
import static io.salonledger.command.ticket.Till.SPA_ITEM;
import static io.salonledger.command.ticket.Till.SU;
import static io.salonledger.command.ticket.Till.TICKET;
import static io.salonledger.command.ticket.Till.add;
import static io.salonledger.command.ticket.Till.care;
import static io.salonledger.command.ticket.Till.cny;
import static io.salonledger.command.ticket.Till.opened;
import static io.salonledger.command.ticket.Till.share;
import static io.salonledger.command.ticket.Till.spa;

class TicketLinesTest {

    private final Decision<Ticket> ticket = Till.open();

    @Test
    void opens_with_the_next_number_and_the_branchs_terms() {
        ticket.when(Till.openTicket()).then(opened());
    }

    @Test
    void opening_twice_takes_no_second_number() {
        ticket.given(opened()).when(Till.openTicket()).thenNothing();
    }

    @Test
    void rejects_the_same_id_for_another_ticket() {
        ticket.given(opened())
                .when(new OpenTicket(TICKET, BRANCH, DAY, NOON, null))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void a_business_day_may_run_past_midnight_but_no_further() {
        ticket.when(new OpenTicket(TICKET, BRANCH, DAY.minusDays(2), NOON, null))
                .thenRejected(TicketRejection.BUSINESS_DATE_INVALID);
    }

    @Test
    void rejects_a_branch_that_is_not_there() {
        ticket.when(new OpenTicket(
                        TICKET, new io.salonledger.contracts.organisation.BranchId("nowhere"), DAY, NOON, null))
                .thenRejected(TicketRejection.BRANCH_NOT_READY);
    }

    @Test
    void a_ticket_can_be_put_to_another_name() {
        ticket.given(opened()).when(new AssignTicketMember(TICKET, null)).then(new TicketMemberAssigned(TICKET, null));
    }

    @Test
    void assigning_the_same_member_does_nothing() {
        ticket.given(opened()).when(new AssignTicketMember(TICKET, MEMBER)).thenNothing();
    }

    @Test
    void a_line_takes_price_and_version_from_the_list() {
        ticket.given(opened()).when(spa("l1")).then(added(spaLine("598.00", "0.00", null)));
    }

    @Test
    void adding_the_same_line_twice_does_nothing() {
        ticket.given(opened(), added(spaLine("598.00", "0.00", null)))
                .when(add("l1", SPA, null, "1.000", null, null, List.of(share(LIN, "100.0"))))
                .thenNothing();
    }

    @Test
    void rejects_a_used_line_id_with_other_content() {
        ticket.given(opened(), added(spaLine("598.00", "0.00", null)))
                .when(Till.oil("l1", "1"))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_line_of_nothing_or_of_two_things() {
        ticket.given(opened())
                .when(add("l1", null, null, "1", null, null, List.of(share(LIN, "100"))))
                .thenRejected(TicketRejection.ITEM_NOT_SOLD);
        ticket.given(opened())
                .when(add("l1", SPA, OIL, "1", null, null, List.of(share(LIN, "100"))))
                .thenRejected(TicketRejection.ITEM_NOT_SOLD);
    }

    @Test
    void rejects_a_missing_price_where_the_list_has_none() {
        ticket.given(opened()).when(care("l1", null)).thenRejected(TicketRejection.PRICE_MISSING);
    }

    @Test
    void rejects_a_typed_price_where_the_list_has_one() {
        ticket.given(opened())
                .when(add("l1", SPA, null, "1", cny("500.00"), null, List.of(share(LIN, "100"))))
                .thenRejected(TicketRejection.PRICE_ON_LIST);
    }

    @Test
    void rejects_a_typed_price_below_zero_or_in_another_currency() {
        ticket.given(opened()).when(care("l1", "-0.01")).thenRejected(TicketRejection.PRICE_INVALID);
        ticket.given(opened())
                .when(add("l1", CARE, null, "1", Money.of("1.00", "CAD"), null, List.of(share(LIN, "100"))))
                .thenRejected(TicketRejection.PRICE_INVALID);
    }

    @Test
    void rejects_quantities_that_are_not_above_zero_or_too_fine() {
        for (String quantity : List.of("0", "-1", "1.0001")) {
            ticket.given(opened()).when(Till.oil("l1", quantity)).thenRejected(TicketRejection.LINE_QUANTITY_INVALID);
        }
    }

    @Test
    void rejects_shares_that_are_not_a_hundred_percent() {
        ticket.given(opened())
                .when(spa("l1", List.of(share(LIN, "60"), share(SU, "39.99"))))
                .thenRejected(TicketRejection.SHARES_NOT_WHOLE);
        ticket.given(opened()).when(spa("l1", List.of())).thenRejected(TicketRejection.SHARES_NOT_WHOLE);
    }

    @Test
    void rejects_shares_of_nothing_of_fractions_or_twice_for_one() {
        for (var shares : List.of(
                List.of(share(LIN, "100"), share(SU, "0")),
                List.of(share(LIN, "50"), share(LIN, "50")),
                List.of(share(LIN, "33.333"), share(SU, "66.667")))) {
            ticket.given(opened()).when(spa("l1", shares)).thenRejected(TicketRejection.SHARES_INVALID);
        }
    }

    @Test
    void a_discount_in_percent_is_rounded_to_the_cent() {
        LineDiscount five = LineDiscount.percent("5", DiscountReason.PROMOTION);
        ticket.given(opened()).when(spa("l1", five)).then(added(spaLine("598.00", "29.90", five)));
    }

    @Test
    void rejects_discounts_that_are_none_or_more_than_the_line() {
        for (LineDiscount wrong : List.of(
                LineDiscount.percent("0", DiscountReason.OTHER),
                LineDiscount.percent("100.01", DiscountReason.OTHER),
                LineDiscount.amount(cny("598.01"), DiscountReason.OTHER),
                LineDiscount.amount(Money.of("1.00", "CAD"), DiscountReason.OTHER),
                new LineDiscount(null, null, DiscountReason.OTHER))) {
            ticket.given(opened()).when(spa("l1", wrong)).thenRejected(TicketRejection.DISCOUNT_INVALID);
        }
    }

    @Test
    void the_desk_may_give_a_fifth_and_no_more() {
        LineDiscount fifth = LineDiscount.percent("20", DiscountReason.GOODWILL);
        ticket.given(opened()).when(DESK, spa("l1", fifth)).then(added(spaLine("598.00", "119.60", fifth)));
        ticket.given(opened())
                .when(DESK, spa("l1", LineDiscount.amount(cny("119.61"), DiscountReason.GOODWILL)))
                .thenRejected(TicketRejection.DISCOUNT_NEEDS_MANAGER);
    }

    @Test
    void a_branch_manager_may_give_all_of_it() {
        LineDiscount all = LineDiscount.percent("100", DiscountReason.GOODWILL);
        ticket.given(opened()).when(MANAGER, spa("l1", all)).then(added(spaLine("598.00", "598.00", all)));
    }

    @Test
    void rejects_who_does_not_work_for_the_branch() {
        ticket.given(opened()).when(ELSEWHERE, spa("l1")).thenRejected(GeneralRejection.BRANCH_NOT_PERMITTED);
    }

    @Test
    void a_line_can_be_changed_and_taken_off() {
        TicketLine before = spaLine("598.00", "0.00", null);
        LineDiscount ten = LineDiscount.percent("10", DiscountReason.BIRTHDAY);
        ticket.given(opened(), added(before))
                .when(change("l1", ten))
                .then(new TicketLineChanged(
                        TICKET, new LineId("l1"), List.of(spaLine("598.00", "59.80", ten)), totals("598.00", "59.80")));
        ticket.given(opened(), added(before))
                .when(new RemoveTicketLine(TICKET, new LineId("l1")))
                .then(new TicketLineRemoved(TICKET, new LineId("l1"), List.of(), totals("0.00", "0.00")));
    }

    @Test
    void changing_nothing_and_removing_what_is_gone_does_nothing() {
        ticket.given(opened(), added(spaLine("598.00", "0.00", null)))
                .when(change("l1", null))
                .thenNothing();
        ticket.given(opened())
                .when(new RemoveTicketLine(TICKET, new LineId("l1")))
                .thenNothing();
    }

    @Test
    void rejects_changing_a_line_that_is_not_there() {
        ticket.given(opened()).when(change("l9", null)).thenRejected(TicketRejection.LINE_NOT_FOUND);
    }

    private static ChangeTicketLine change(String line, LineDiscount discount) {
        return new ChangeTicketLine(
                TICKET, new LineId(line), BigDecimal.ONE, null, discount, MEMBER, List.of(share(LIN, "100")));
    }

    private static TicketLineAdded added(TicketLine line) {
        return new TicketLineAdded(
                TICKET,
                line.line(),
                List.of(line),
                totals(
                        line.amounts().list().amount().toPlainString(),
                        line.amounts().discount().amount().toPlainString()));
    }

    private static TicketTotals totals(String list, String discount) {
        Money net = cny(list).minus(cny(discount));
        return new TicketTotals(cny(list), cny(discount), net, List.of(), net);
    }

    private static TicketLine spaLine(String list, String off, LineDiscount discount) {
        Money net = cny(list).minus(cny(off));
        return new TicketLine(
                new LineId("l1"),
                SPA_ITEM,
                BigDecimal.ONE,
                new LinePrice(cny("598.00"), 2),
                discount,
                new LineAmounts(cny(list), cny(off), net, List.of(), net),
                MEMBER,
                List.of(new LineShare(LIN, new BigDecimal("100"), net)));
    }
}
