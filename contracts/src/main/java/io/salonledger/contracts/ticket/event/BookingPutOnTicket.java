package io.salonledger.contracts.ticket.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * A ticket was opened for a booking whose guest was served.
 *
 * @param line on which the service stands
 * @param agreedPrice null: asked at checkout
 */
public record BookingPutOnTicket(
        TicketId ticket,
        BookingId booking,
        LineId line,
        @Nullable Money agreedPrice) implements TicketEvent {}
