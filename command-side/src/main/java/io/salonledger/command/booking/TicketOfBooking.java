package io.salonledger.command.booking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.ticket.TicketId;

/** Which ticket a booking opens when its guest was served. */
public final class TicketOfBooking {

    private TicketOfBooking() {}

    /** The ticket of a booking whose service was completed for the first time. */
    public static TicketId first(BookingId booking) {
        return named(booking.stream() + "/1");
    }

    static TicketId named(String name) {
        return new TicketId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
