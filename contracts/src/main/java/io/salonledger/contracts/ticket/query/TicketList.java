package io.salonledger.contracts.ticket.query;

import java.util.List;

import io.salonledger.contracts.message.Page;

/**
 * A page of tickets and the sums of all that fit.
 *
 * @param sums one per currency
 */
public record TicketList(Page<TicketRow> page, List<TicketSum> sums) {

    public TicketList {
        sums = List.copyOf(sums);
    }
}
