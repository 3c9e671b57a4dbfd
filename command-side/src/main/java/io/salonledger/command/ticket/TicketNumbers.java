package io.salonledger.command.ticket;

import java.time.LocalDate;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;

/** Gives each ticket its number. */
interface TicketNumbers {

    /** The next number of that branch and day, taken in the same unit of work. */
    String take(BranchId branch, LocalDate businessDate, TicketId ticket);
}
