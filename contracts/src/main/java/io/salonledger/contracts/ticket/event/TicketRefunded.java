package io.salonledger.contracts.ticket.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.LogicalName;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketTotals;

/**
 * Lines of a settled ticket were refunded; all amounts positive.
 *
 * @param businessDate the day whose takings it lowers
 * @param totals of this refund
 * @param refundedInAll of this ticket, with this refund
 * @param whole true: nothing is left to refund
 */
@LogicalName(revision = 2)
public record TicketRefunded(
        TicketId ticket,
        RefundId refund,
        BranchId branch,
        String legalEntity,
        LocalDate businessDate,
        OffsetDateTime refundedAt,
        @Nullable MemberId member,
        List<RefundedLine> lines,
        TicketTotals totals,
        List<RefundedTender> tenders,
        RefundReason reason,
        Money refundedInAll,
        boolean whole)
        implements TicketEvent {

    public TicketRefunded {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }
}
