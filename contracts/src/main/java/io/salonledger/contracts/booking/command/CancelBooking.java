package io.salonledger.contracts.booking.command;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Cancels a booking with a reason.
 *
 * @param at when it happened; null means now
 */
@Needs(Permission.BOOKING_EDIT)
public record CancelBooking(
        BookingId booking,
        CancelReason reason,
        @Nullable String note,
        @Nullable Instant at) implements Command {

    @Override
    public String target() {
        return booking.stream();
    }
}
