package io.salonledger.contracts.ticket.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.TicketTotals;

/** One refund of a ticket. */
public record RefundDetails(
        RefundId refund,
        LocalDate businessDate,
        OffsetDateTime refundedAt,
        List<RefundedLine> lines,
        TicketTotals totals,
        List<RefundedTender> tenders,
        RefundReason reason) {

    public RefundDetails {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }
}
