package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.query.TicketDetails;

/** What of a settled ticket was not given back yet. */
record Refundable(TicketDetails ticket) {

    Money zero() {
        return Money.zero(ticket.currency());
    }

    Money leftOf(TicketLine line) {
        return ticket.refunds().stream()
                .flatMap(refund -> refund.lines().stream())
                .filter(refunded -> refunded.line().equals(line.line()))
                .map(refunded -> refunded.amounts().total())
                .reduce(line.amounts().total(), Money::minus);
    }

    /** How many of a line's items were given back. */
    BigDecimal undone(TicketLine line) {
        return ticket.refunds().stream()
                .flatMap(refund -> refund.lines().stream())
                .filter(refunded -> refunded.line().equals(line.line()))
                .map(refunded -> refunded.quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Money leftOf(Tender tender) {
        return ticket.refunds().stream()
                .flatMap(refund -> refund.tenders().stream())
                .filter(refunded -> refunded.tender().equals(tender.tender()))
                .map(refunded -> refunded.amount())
                .reduce(tender.amount(), Money::minus);
    }

    /** Each payment the way it was made, in the order in which they were made, until the sum is there. */
    List<TenderRefund> back(Money sum) {
        List<TenderRefund> back = new ArrayList<>();
        Money missing = sum;
        for (Tender tender : ticket.tenders()) {
            Money left = leftOf(tender);
            Money part = left.compareTo(missing) < 0 ? left : missing;
            if (part.isPositive()) {
                back.add(new TenderRefund(tender.tender(), part));
                missing = missing.minus(part);
            }
        }
        return back;
    }
}
