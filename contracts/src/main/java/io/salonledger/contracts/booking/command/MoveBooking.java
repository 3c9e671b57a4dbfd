package io.salonledger.contracts.booking.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Moves a booking to another time, therapist or room (改约).
 *
 * @param employee null means any suitable one
 * @param room null means none is held
 */
@Needs(Permission.BOOKING_EDIT)
public record MoveBooking(
        BookingId booking,
        @Nullable EmployeeId employee,
        @Nullable FacilityId room,
        ShopTime start) implements Command {

    @Override
    public String target() {
        return booking.stream();
    }
}
