package io.salonledger.contracts.booking.command;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Changes what a booking is for, or how long it takes.
 *
 * @param duration null means the service's own
 */
@Needs(Permission.BOOKING_EDIT)
public record ChangeBookedService(
        BookingId booking, ServiceId service, @Nullable Duration duration) implements Command {

    @Override
    public String target() {
        return booking.stream();
    }
}
