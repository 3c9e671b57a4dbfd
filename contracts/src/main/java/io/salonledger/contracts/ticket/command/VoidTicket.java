package io.salonledger.contracts.ticket.command;

import java.time.OffsetDateTime;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.VoidReason;

/** Drops an open ticket; its number stays used. */
@Needs(Permission.TICKET_SETTLE)
public record VoidTicket(TicketId ticket, OffsetDateTime voidedAt, VoidReason reason) implements Command {
    @Override
    public String target() {
        return ticket.stream();
    }
}
