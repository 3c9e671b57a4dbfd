package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;

import static io.salonledger.command.ticket.Till.CNY;
import static io.salonledger.command.ticket.Till.DAY;
import static io.salonledger.command.ticket.Till.ELSEWHERE;
import static io.salonledger.command.ticket.Till.LIN;
import static io.salonledger.command.ticket.Till.NOON;
import static io.salonledger.command.ticket.Till.SU;
import static io.salonledger.command.ticket.Till.TICKET;
import static io.salonledger.command.ticket.Till.card;
import static io.salonledger.command.ticket.Till.cny;
import static io.salonledger.command.ticket.Till.included;
import static io.salonledger.command.ticket.Till.onTop;
import static io.salonledger.command.ticket.Till.opened;
import static io.salonledger.command.ticket.Till.share;
import static io.salonledger.command.ticket.Till.spa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefundTicketTest {

    private static final LocalDate NEXT_DAY = DAY.plusDays(1);
    private static final OffsetDateTime NEXT_NOON = NOON.plusDays(1);

    private final Sale sale = Sale.of(spa("l1"), Till.oil("l2", "2"));
    private final Event[] settled = sale.settled(card("p1", "700.00"), card("p2", "234.00"));
    private final Decision<Ticket> ticket = Till.open();

    @Test
    void gives_back_a_line_with_its_goods_on_the_day_of_the_refund() {
        TicketRefunded expected = refunds().next(oilBack());

        ticket.given(settled).when(oilBack()).then(expected);

        assertThat(expected.businessDate()).isEqualTo(NEXT_DAY);
        assertThat(expected.lines().getFirst().amounts().net()).isEqualTo(cny("168.00"));
        assertThat(expected.lines().getFirst().stock()).isEqualTo(StockReturn.RETURN);
        assertThat(expected.refundedInAll()).isEqualTo(cny("168.00"));
        assertThat(expected.whole()).isFalse();
    }

    @Test
    void the_same_refund_twice_is_done_once() {
        TicketRefunded first = refunds().next(oilBack());
        ticket.given(settled[0], settled[1], settled[2], first).when(oilBack()).thenNothing();
        ticket.given(settled[0], settled[1], settled[2], first)
                .when(refund("r1", List.of(line("l1", "1.00", "0")), List.of(back("p1", "1.00"))))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_more_than_was_paid_for_the_line_at_once_or_in_parts() {
        refused(TicketRejection.REFUND_EXCEEDS_LINE, List.of(line("l2", "336.01", "0")), List.of(back("p1", "336.01")));
        refused(TicketRejection.REFUND_EXCEEDS_LINE, List.of(line("l2", "-1.00", "0")), List.of(back("p1", "1.00")));
        TicketRefunded first = refunds().next(oilBack());
        ticket.given(settled[0], settled[1], settled[2], first)
                .when(refund("r2", List.of(line("l2", "168.01", "0")), List.of(back("p1", "168.01"))))
                .thenRejected(TicketRejection.REFUND_EXCEEDS_LINE);
    }

    @Test
    void rejects_more_than_was_paid_that_way() {
        refused(
                TicketRejection.REFUND_EXCEEDS_TENDER,
                List.of(line("l2", "234.01", "0")),
                List.of(back("p2", "234.01")));
    }

    @Test
    void rejects_payments_that_are_not_what_the_lines_are() {
        refused(TicketRejection.REFUND_NOT_EQUAL, List.of(line("l2", "168.00", "0")), List.of(back("p1", "167.99")));
    }

    @Test
    void rejects_more_goods_than_were_sold_and_goods_of_a_service() {
        refused(TicketRejection.RETURN_EXCEEDS_SOLD, List.of(line("l2", "1.00", "2.5")), List.of(back("p1", "1.00")));
        refused(
                TicketRejection.RETURN_EXCEEDS_SOLD,
                List.of(new LineRefund(new LineId("l1"), cny("1.00"), BigDecimal.ONE, StockReturn.RETURN)),
                List.of(back("p1", "1.00")));
        refused(
                TicketRejection.RETURN_EXCEEDS_SOLD,
                List.of(new LineRefund(new LineId("l2"), cny("1.00"), BigDecimal.ZERO, StockReturn.WRITE_OFF)),
                List.of(back("p1", "1.00")));
    }

    @Test
    void rejects_what_is_not_on_the_ticket_or_named_twice_or_nothing() {
        refused(TicketRejection.LINE_NOT_FOUND, List.of(line("l9", "1.00", "0")), List.of(back("p1", "1.00")));
        refused(TicketRejection.TENDER_NOT_FOUND, List.of(line("l1", "1.00", "0")), List.of(back("p9", "1.00")));
        refused(TicketRejection.REFUND_EMPTY, List.of(), List.of());
        refused(TicketRejection.REFUND_EMPTY, List.of(line("l1", "0.00", "0")), List.of());
        refused(
                TicketRejection.REFUND_EMPTY,
                List.of(line("l1", "1.00", "0"), line("l1", "1.00", "0")),
                List.of(back("p1", "2.00")));
        refused(
                TicketRejection.TENDER_INVALID,
                List.of(line("l1", "1.00", "0")),
                List.of(back("p1", "1.00"), back("p2", "0.00")));
    }

    @Test
    void rejects_a_refund_before_the_payment_of_what_is_open_and_by_strangers() {
        ticket.given(settled)
                .when(new RefundTicket(
                        TICKET,
                        new RefundId("r1"),
                        DAY.minusDays(1),
                        NOON.minusDays(1),
                        oilBack().lines(),
                        oilBack().tenders(),
                        RefundReason.OTHER))
                .thenRejected(TicketRejection.BUSINESS_DATE_INVALID);
        ticket.given(opened()).when(oilBack()).thenRejected(TicketRejection.TICKET_NOT_SETTLED);
        ticket.given(settled).when(ELSEWHERE, oilBack()).thenRejected(GeneralRejection.BRANCH_NOT_PERMITTED);
    }

    /** A random ticket, refunded in random parts until nothing is left: nothing is won or lost on the way. */
    @RepeatedTest(100)
    void any_refunds_never_exceed_what_was_paid_and_in_the_end_undo_it_exactly(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        TicketSettled sold = randomTicket(random);
        List<TicketRefunded> done = new ArrayList<>();
        Money left = sold.totals().total();
        for (int i = 0; left.isPositive(); i++) {
            TicketLine line = sold.lines().get(random.nextInt(sold.lines().size()));
            Money open = openOf(line, done);
            Money wanted = i > 20 ? open : Money.ofMinorUnits(random.nextLong(0, open.minorUnits() + 500), CNY);
            RefundTicket command = refund(
                    "r" + i,
                    List.of(new LineRefund(line.line(), wanted, BigDecimal.ZERO, StockReturn.NONE)),
                    tendersFor(sold, done, wanted));
            Refunds refunds = new Refunds(sold, List.copyOf(done));
            if (wanted.compareTo(open) > 0) {
                assertThatThrownBy(() -> refunds.next(command)).isInstanceOf(Rejected.class);
            } else if (wanted.isPositive()) {
                done.add(refunds.next(command));
                left = left.minus(wanted);
                assertThat(done.getLast().refundedInAll())
                        .isEqualTo(sold.totals().total().minus(left));
                assertThat(done.getLast().whole()).isEqualTo(left.isZero());
            }
        }
        assertUndone(sold, done);
    }

    private static TicketSettled randomTicket(SplittableRandom random) {
        TaxScheme scheme = random.nextBoolean()
                ? Till.byTicket(onTop("GST", "5"), onTop("PST", "8"))
                : TaxScheme.of(LocalDate.of(2020, 1, 1), List.of(included("VAT", "6")));
        List<AddTicketLine> lines = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 5); i++) {
            String price = BigDecimal.valueOf(random.nextInt(1, 50_000), 2).toPlainString();
            lines.add(Till.add(
                    "l" + i, Till.CARE, null, "1", cny(price), null, List.of(share(LIN, "33.34"), share(SU, "66.66"))));
        }
        Sale sale = Sale.of(scheme, lines);
        long total = sale.totals().total().minorUnits();
        long first = random.nextLong(1, total + 1);
        return first == total
                ? sale.settledBy(card("p1", sale.totals().total().amount().toPlainString()))
                : sale.settledBy(
                        card("p1", Money.ofMinorUnits(first, CNY).amount().toPlainString()),
                        card(
                                "p2",
                                Money.ofMinorUnits(total - first, CNY).amount().toPlainString()));
    }

    private static Money openOf(TicketLine line, List<TicketRefunded> done) {
        return done.stream()
                .flatMap(refund -> refund.lines().stream())
                .filter(refunded -> refunded.line().equals(line.line()))
                .map(refunded -> refunded.amounts().total())
                .reduce(line.amounts().total(), Money::minus);
    }

    private static List<TenderRefund> tendersFor(TicketSettled sold, List<TicketRefunded> done, Money wanted) {
        List<TenderRefund> parts = new ArrayList<>();
        Money missing = wanted;
        for (var tender : sold.tenders()) {
            Money open = done.stream()
                    .flatMap(refund -> refund.tenders().stream())
                    .filter(back -> back.tender().equals(tender.tender()))
                    .map(back -> back.amount())
                    .reduce(tender.amount(), Money::minus);
            Money part = open.compareTo(missing) < 0 ? open : missing;
            if (part.isPositive()) {
                parts.add(new TenderRefund(tender.tender(), part));
                missing = missing.minus(part);
            }
        }
        return parts;
    }

    private static void assertUndone(TicketSettled sold, List<TicketRefunded> done) {
        Money zero = cny("0.00");
        for (TicketLine line : sold.lines()) {
            List<RefundedLine> parts = done.stream()
                    .flatMap(refund -> refund.lines().stream())
                    .filter(refunded -> refunded.line().equals(line.line()))
                    .toList();
            assertThat(parts.stream().map(part -> part.amounts().net()).reduce(zero, Money::plus))
                    .isEqualTo(line.amounts().net());
            for (int tax = 0; tax < line.amounts().taxes().size(); tax++) {
                int at = tax;
                assertThat(parts.stream()
                                .map(part -> part.amounts().taxes().get(at))
                                .map(TaxAmount::amount)
                                .reduce(zero, Money::plus))
                        .isEqualTo(line.amounts().taxes().get(at).amount());
            }
            for (int share = 0; share < line.shares().size(); share++) {
                int at = share;
                assertThat(parts.stream()
                                .map(part -> part.shares().get(at))
                                .map(LineShare::net)
                                .reduce(zero, Money::plus))
                        .isEqualTo(line.shares().get(at).net());
            }
        }
    }

    private Refunds refunds() {
        return new Refunds((TicketSettled) settled[2], List.of());
    }

    private void refused(TicketRejection why, List<LineRefund> lines, List<TenderRefund> tenders) {
        ticket.given(settled).when(refund("r1", lines, tenders)).thenRejected(why);
    }

    private static RefundTicket oilBack() {
        return refund(
                "r1",
                List.of(new LineRefund(new LineId("l2"), cny("168.00"), BigDecimal.ONE, StockReturn.RETURN)),
                List.of(back("p1", "100.00"), back("p2", "68.00")));
    }

    private static RefundTicket refund(String id, List<LineRefund> lines, List<TenderRefund> tenders) {
        return new RefundTicket(
                TICKET, new RefundId(id), NEXT_DAY, NEXT_NOON, lines, tenders, RefundReason.NOT_SATISFIED);
    }

    private static LineRefund line(String line, String amount, String quantity) {
        return new LineRefund(new LineId(line), cny(amount), new BigDecimal(quantity), StockReturn.NONE);
    }

    private static TenderRefund back(String tender, String amount) {
        return new TenderRefund(new TenderId(tender), cny(amount));
    }
}
