package io.salonledger.contracts.ticket.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.TicketId;

/** Takes a line off an open ticket. */
@Needs(Permission.TICKET_SETTLE)
public record RemoveTicketLine(TicketId ticket, LineId line) implements Command {
    @Override
    public String target() {
        return ticket.stream();
    }
}
