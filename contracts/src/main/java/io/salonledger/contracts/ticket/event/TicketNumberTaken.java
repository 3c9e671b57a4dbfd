package io.salonledger.contracts.ticket.event;

import java.time.LocalDate;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * A ticket was given the next number of its branch and day.
 *
 * @param sequence from 1
 * @param number as people read it, for example 1121-037
 */
public record TicketNumberTaken(BranchId branch, LocalDate businessDate, TicketId ticket, int sequence, String number)
        implements TicketEvent {}
