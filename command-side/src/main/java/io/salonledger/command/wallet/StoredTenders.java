package io.salonledger.command.wallet;

import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;

/** Pays tickets with stored value and takes refunds of it back, in the ticket's unit of work. */
public interface StoredTenders {

    /** Refused with {@code balance-too-small} or {@code balance-needs-member}; a ticket that pays otherwise needs nothing. */
    void pay(TicketSettled ticket);

    /** Refused if the member was erased since. */
    void giveBack(TicketRefunded refund);
}
