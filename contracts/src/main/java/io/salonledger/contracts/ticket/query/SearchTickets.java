package io.salonledger.contracts.ticket.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/**
 * Tickets that fit, with the sums of all that fit.
 *
 * @param descending greatest or newest first
 */
@Needs(Permission.TICKET_SEE)
public record SearchTickets(TicketFilter filter, TicketOrder order, boolean descending, PageRequest page)
        implements Query<TicketList> {}
