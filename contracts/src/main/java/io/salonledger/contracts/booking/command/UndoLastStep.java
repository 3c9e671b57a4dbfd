package io.salonledger.contracts.booking.command;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Takes the last step of a booking back, if it was a mistake.
 *
 * @param step the state that the mistaken step led to: no other step is taken back, also if this is sent again
 */
@Needs(Permission.BOOKING_EDIT)
public record UndoLastStep(BookingId booking, BookingState step) implements Command {

    @Override
    public String target() {
        return booking.stream();
    }
}
