package io.salonledger.contracts.ticket.command;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketId;

/**
 * Gives back lines of a settled ticket, each payment the way it was made.
 *
 * @param businessDate the day of the refund, whose takings it lowers
 * @param refundedAt when, with the branch's offset
 * @param lines what is refunded of which line
 * @param tenders sum to the lines
 */
@Needs(Permission.TICKET_REFUND)
public record RefundTicket(
        TicketId ticket,
        RefundId refund,
        LocalDate businessDate,
        OffsetDateTime refundedAt,
        List<LineRefund> lines,
        List<TenderRefund> tenders,
        RefundReason reason)
        implements Command {

    public RefundTicket {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }

    @Override
    public String target() {
        return ticket.stream();
    }
}
