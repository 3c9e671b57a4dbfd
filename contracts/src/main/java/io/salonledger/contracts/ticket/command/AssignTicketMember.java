package io.salonledger.contracts.ticket.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.TicketId;

/**
 * Says whose ticket an open ticket is.
 *
 * @param member null: a walk-in
 */
@Needs(Permission.TICKET_SETTLE)
public record AssignTicketMember(TicketId ticket, @Nullable MemberId member) implements Command {
    @Override
    public String target() {
        return ticket.stream();
    }
}
