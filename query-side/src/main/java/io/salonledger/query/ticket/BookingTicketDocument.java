package io.salonledger.query.ticket;

import io.salonledger.contracts.ticket.TicketId;

/** By which ticket a booking is paid. */
record BookingTicketDocument(TicketId ticket) {}
