package io.salonledger.contracts.ticket.event;

import java.util.List;

import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;

/**
 * A line was taken off a ticket.
 *
 * @param lines all lines of the ticket now
 * @param totals of the ticket now
 */
public record TicketLineRemoved(TicketId ticket, LineId line, List<TicketLine> lines, TicketTotals totals)
        implements TicketEvent {

    public TicketLineRemoved {
        lines = List.copyOf(lines);
    }
}
