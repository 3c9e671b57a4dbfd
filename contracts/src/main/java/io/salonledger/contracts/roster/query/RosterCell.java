package io.salonledger.contracts.roster.query;

import java.time.LocalDate;
import java.util.List;

/** One employee's day in the roster of a branch. */
public record RosterCell(LocalDate date, List<PlannedShift> shifts, List<PlannedLeave> leaves, int bookings) {

    public RosterCell {
        shifts = List.copyOf(shifts);
        leaves = List.copyOf(leaves);
    }
}
