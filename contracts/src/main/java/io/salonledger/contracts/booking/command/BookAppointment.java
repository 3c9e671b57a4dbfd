package io.salonledger.contracts.booking.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;

/** Makes a booking (新预约). */
@Needs(Permission.BOOKING_EDIT)
public record BookAppointment(
        BookingId booking,
        BranchId branch,
        Guest guest,
        Wish wish,
        @Nullable String note) implements Command, BranchScoped {

    /** The day that others want too: its rivals meet in one process. */
    @Override
    public String target() {
        return new DayPlanId(branch, wish.start().local().toLocalDate()).stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
