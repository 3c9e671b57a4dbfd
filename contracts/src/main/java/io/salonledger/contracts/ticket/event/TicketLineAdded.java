package io.salonledger.contracts.ticket.event;

import java.util.List;

import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;

/**
 * A line was added to a ticket.
 *
 * @param lines all lines of the ticket now
 * @param totals of the ticket now
 */
public record TicketLineAdded(TicketId ticket, LineId line, List<TicketLine> lines, TicketTotals totals)
        implements TicketEvent {

    public TicketLineAdded {
        lines = List.copyOf(lines);
    }
}
