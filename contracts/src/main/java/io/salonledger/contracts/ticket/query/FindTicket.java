package io.salonledger.contracts.ticket.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.ticket.TicketId;

/** One ticket with all that happened to it. */
@Needs(Permission.TICKET_SEE)
public record FindTicket(TicketId ticket) implements Query<TicketDetails> {}
