package io.salonledger.contracts.roster.query;

import java.util.List;

import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.staff.EmployeeId;

/** One therapist's day in a plan, all in the order of time. */
public record DayColumn(
        EmployeeId employee,
        String name,
        List<PlannedShift> shifts,
        List<PlannedLeave> leaves,
        List<PlannedBooking> bookings) {

    public DayColumn {
        shifts = List.copyOf(shifts);
        leaves = List.copyOf(leaves);
        bookings = List.copyOf(bookings);
    }
}
