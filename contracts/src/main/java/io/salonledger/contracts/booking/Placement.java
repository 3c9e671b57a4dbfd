package io.salonledger.contracts.booking;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Where a booking stands in the day plans (排台).
 *
 * @param days business dates whose plans hold it, in order; it counts on the first
 * @param anyTherapist the guest left the choice to the house
 */
public record Placement(
        List<LocalDate> days,
        EmployeeId employee,
        boolean anyTherapist,
        @Nullable FacilityId room,
        ShopSpan span) {

    public Placement {
        days = List.copyOf(days);
    }

    public LocalDate businessDate() {
        return days.getFirst();
    }
}
