package io.salonledger.contracts.roster.query;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * When a service could begin, on a grid of 15 minutes, not before now.
 *
 * @param employee null means any suitable one
 * @param duration null means the service's own
 * @param after the first start that is wanted
 * @param days how many business days to look at, 1 to 14
 * @param booking one that is to be moved: what it occupies counts as free
 * @param limit how many times at most, 1 to 200
 */
@Needs(Permission.BOOKING_SEE)
public record FindFreeTimes(
        BranchId branch,
        ServiceId service,
        @Nullable EmployeeId employee,
        @Nullable Duration duration,
        ShopTime after,
        int days,
        @Nullable BookingId booking,
        int limit)
        implements Query<FreeTimes>, BranchScoped {

    public static final int MOST_DAYS = 14;
    public static final int MOST_TIMES = 200;

    public FindFreeTimes {
        if (days < 1 || days > MOST_DAYS || limit < 1 || limit > MOST_TIMES) {
            throw new IllegalArgumentException("days " + days + ", limit " + limit);
        }
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
