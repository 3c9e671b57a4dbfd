package io.salonledger.contracts.ticket.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.LogicalName;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;

/**
 * A ticket was paid in full; says all that counts for books, stock and measures.
 *
 * @param businessDate the day whose takings it counts for
 * @param lines all final lines, with the price versions they were sold by
 * @param tenders sum to the total
 */
@LogicalName(revision = 2)
public record TicketSettled(
        TicketId ticket,
        String number,
        BranchId branch,
        String legalEntity,
        LocalDate businessDate,
        OffsetDateTime settledAt,
        @Nullable MemberId member,
        List<TicketLine> lines,
        TicketTotals totals,
        List<Tender> tenders)
        implements TicketEvent {

    public TicketSettled {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }
}
