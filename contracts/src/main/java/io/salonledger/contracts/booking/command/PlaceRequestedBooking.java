package io.salonledger.contracts.booking.command;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Places an open request of old books in the day plan. */
@Needs(Permission.BOOKING_EDIT)
public record PlaceRequestedBooking(BookingId booking, Wish wish) implements Command {

    @Override
    public String target() {
        return booking.stream();
    }
}
