package io.salonledger.contracts.booking.command;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Takes the last step of a booking back, if it was a mistake. */
@Needs(Permission.BOOKING_EDIT)
public record UndoLastStep(BookingId booking) implements Command {

    @Override
    public String target() {
        return booking.stream();
    }
}
