package io.salonledger.contracts.roster.query;

import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * The guests of one therapist who is on leave.
 *
 * @param name of the therapist, as colleagues say it
 * @param bookings by time, not empty
 */
public record Reassignment(LocalDate date, EmployeeId employee, String name, List<BookingId> bookings) {

    public Reassignment {
        bookings = List.copyOf(bookings);
    }
}
