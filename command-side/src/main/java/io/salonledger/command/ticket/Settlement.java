package io.salonledger.command.ticket;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketSettled;

/** How a ticket ends: payments equal the total. */
record Settlement(TicketOpened ticket, @Nullable MemberId member, List<TicketLine> lines) {

    private static final int MAX_REFERENCE = 64;

    /** @param askedAtCheckout a line that stands at zero until its price is typed */
    TicketSettled of(SettleTicket command, @Nullable LineId askedAtCheckout) {
        if (lines.isEmpty()) {
            throw TicketRejection.TICKET_EMPTY.because();
        }
        Dates.check(command.businessDate(), command.settledAt(), ticket.businessDate());
        TicketTotals totals = Sums.of(lines.stream().map(TicketLine::amounts).toList(), ticket.currency());
        List<Tender> tenders = command.tenders().stream().map(this::tender).toList();
        Money tendered = Sums.of(tenders.stream().map(Tender::amount).toList(), Money.zero(ticket.currency()));
        if (!tendered.equals(totals.total())) {
            throw TicketRejection.TENDERS_NOT_EQUAL.because(totals.total(), tendered);
        }
        Set<TenderId> ids = new HashSet<>();
        long stored = tenders.stream()
                .filter(tender -> tender.kind() == TenderKind.STORED_VALUE)
                .count();
        if (stored > 1 || !tenders.stream().allMatch(tender -> ids.add(tender.tender()))) {
            throw TicketRejection.TENDER_INVALID.because();
        }
        if (lines.stream()
                .anyMatch(line -> line.line().equals(askedAtCheckout)
                        && line.price().unit().isZero())) {
            throw TicketRejection.PRICE_MISSING.because();
        }
        return new TicketSettled(
                ticket.ticket(),
                ticket.number(),
                ticket.branch(),
                ticket.legalEntity(),
                command.businessDate(),
                command.settledAt(),
                member,
                lines,
                totals,
                tenders);
    }

    private Tender tender(TenderGiven given) {
        Money handed = given.given();
        boolean right = given.amount().currency().equals(ticket.currency())
                && given.amount().isPositive()
                && (given.reference() == null || given.reference().length() <= MAX_REFERENCE)
                && (handed == null || given.kind() == TenderKind.CASH && covers(handed, given.amount()));
        if (!right) {
            throw TicketRejection.TENDER_INVALID.because();
        }
        return new Tender(
                given.tender(),
                given.kind(),
                given.amount(),
                handed,
                handed == null ? null : handed.minus(given.amount()),
                given.reference());
    }

    private static boolean covers(Money handed, Money amount) {
        return handed.currency().equals(amount.currency()) && handed.compareTo(amount) >= 0;
    }
}
