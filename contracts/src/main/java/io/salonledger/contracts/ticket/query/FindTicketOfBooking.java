package io.salonledger.contracts.ticket.query;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** The ticket that a served booking is paid by, the newest if there were several. */
@Needs(Permission.TICKET_SEE)
public record FindTicketOfBooking(BookingId booking) implements Query<TicketDetails> {}
