package io.salonledger.contracts.booking.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * What was last done with each of the bookings of some days, newest first; only in branches that the asker may see.
 *
 * @param branches none means all
 * @param employee who serves or served until that change; null means anybody
 * @param from first business date
 * @param to last business date
 * @param since when the change was recorded at the earliest
 * @param most how many at most
 */
@Needs(Permission.BOOKING_SEE)
public record SearchBookingChanges(
        Set<BranchId> branches, @Nullable EmployeeId employee, LocalDate from, LocalDate to, Instant since, int most)
        implements Query<BookingNews> {

    public SearchBookingChanges {
        branches = Set.copyOf(branches);
    }
}
