package io.salonledger.contracts.roster.event;

import java.util.List;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * An employee is away from a branch in this span.
 *
 * @param toReassign bookings of this plan that lie in it and need another therapist or time (待改派)
 */
public record LeaveGranted(
        DayPlanId plan, LeaveId leave, EmployeeId employee, ShopSpan span, LeaveKind kind, List<BookingId> toReassign)
        implements DayPlanEvent {

    public LeaveGranted {
        toReassign = List.copyOf(toReassign);
    }
}
