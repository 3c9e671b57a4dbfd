package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;

/** What was given back of a settled ticket, and what still can be: never more than was paid, by line and by payment. */
record Refunds(TicketSettled settled, List<TicketRefunded> earlier) {

    /** @return empty if it was done before */
    Optional<TicketRefunded> newly(RefundTicket command) {
        Optional<TicketRefunded> same = earlier.stream()
                .filter(refund -> refund.refund().equals(command.refund()))
                .findFirst();
        if (same.isPresent() && !isSame(same.get(), command)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        return same.isPresent() ? Optional.empty() : Optional.of(next(command));
    }

    /** Whether a command asks for what was done under its id. */
    private boolean isSame(TicketRefunded done, RefundTicket command) {
        return new Refunds(settled, earlier.subList(0, earlier.indexOf(done)))
                .next(command)
                .equals(done);
    }

    TicketRefunded next(RefundTicket command) {
        Dates.check(command.businessDate(), command.refundedAt(), settled.businessDate());
        List<RefundedLine> lines = command.lines().stream().map(this::line).toList();
        List<RefundedTender> tenders =
                command.tenders().stream().map(this::tender).toList();
        Money zero = Money.zero(settled.totals().total().currency());
        Money ofLines =
                Sums.of(lines.stream().map(line -> line.amounts().total()).toList(), zero);
        Money ofTenders = Sums.of(tenders.stream().map(RefundedTender::amount).toList(), zero);
        checkWhole(command, lines, ofLines, ofTenders);
        Money inAll = ofLines.plus(
                Sums.of(earlier.stream().map(refund -> refund.totals().total()).toList(), zero));
        return new TicketRefunded(
                command.ticket(),
                command.refund(),
                settled.branch(),
                settled.legalEntity(),
                command.businessDate(),
                command.refundedAt(),
                settled.member(),
                lines,
                Sums.of(lines.stream().map(RefundedLine::amounts).toList(), zero.currency()),
                tenders,
                command.reason(),
                inAll,
                isWhole(inAll, lines));
    }

    private static void checkWhole(RefundTicket command, List<RefundedLine> lines, Money ofLines, Money ofTenders) {
        Set<Object> once = new HashSet<>();
        boolean twice = !command.lines().stream().allMatch(line -> once.add(line.line()))
                || !command.tenders().stream().allMatch(tender -> once.add(tender.tender()));
        boolean nothing = lines.stream()
                .anyMatch(line ->
                        line.amounts().total().isZero() && line.quantity().signum() == 0);
        if (lines.isEmpty() || nothing || twice) {
            throw TicketRejection.REFUND_EMPTY.because();
        }
        if (!ofLines.equals(ofTenders)) {
            throw TicketRejection.REFUND_NOT_EQUAL.because(ofLines, ofTenders);
        }
    }

    private RefundedLine line(LineRefund ask) {
        TicketLine sold = settled.lines().stream()
                .filter(line -> line.line().equals(ask.line()))
                .findFirst()
                .orElseThrow(TicketRejection.LINE_NOT_FOUND::because);
        return new LineRefunds(
                        sold,
                        earlier.stream()
                                .flatMap(refund -> refund.lines().stream())
                                .filter(line -> line.line().equals(ask.line()))
                                .toList())
                .next(ask);
    }

    private RefundedTender tender(TenderRefund ask) {
        Tender paid = settled.tenders().stream()
                .filter(tender -> tender.tender().equals(ask.tender()))
                .findFirst()
                .orElseThrow(TicketRejection.TENDER_NOT_FOUND::because);
        Money left = earlier.stream()
                .flatMap(refund -> refund.tenders().stream())
                .filter(tender -> tender.tender().equals(ask.tender()))
                .map(RefundedTender::amount)
                .reduce(paid.amount(), Money::minus);
        if (!ask.amount().currency().equals(left.currency()) || !ask.amount().isPositive()) {
            throw TicketRejection.TENDER_INVALID.because();
        }
        if (ask.amount().compareTo(left) > 0) {
            throw TicketRejection.REFUND_EXCEEDS_TENDER.because(left);
        }
        return new RefundedTender(paid.tender(), paid.kind(), ask.amount());
    }

    /** Nothing is left to give back; where nothing was paid, nothing is left to undo. */
    private boolean isWhole(Money inAll, List<RefundedLine> lines) {
        if (settled.totals().total().isPositive()) {
            return inAll.equals(settled.totals().total());
        }
        BigDecimal sold = settled.lines().stream().map(TicketLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal undone = earlier.stream()
                .flatMap(refund -> refund.lines().stream())
                .map(RefundedLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.stream()
                        .map(RefundedLine::quantity)
                        .reduce(undone, BigDecimal::add)
                        .compareTo(sold)
                == 0;
    }
}
