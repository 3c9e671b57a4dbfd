package io.salonledger.contracts.ticket.command;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TicketId;

/**
 * Pays an open ticket in full and closes it.
 *
 * @param businessDate the day whose takings it counts for
 * @param settledAt when, with the branch's offset
 * @param tenders sum to the ticket's total
 */
@Needs(Permission.TICKET_SETTLE)
public record SettleTicket(TicketId ticket, LocalDate businessDate, OffsetDateTime settledAt, List<TenderGiven> tenders)
        implements Command {

    public SettleTicket {
        tenders = List.copyOf(tenders);
    }

    @Override
    public String target() {
        return ticket.stream();
    }
}
