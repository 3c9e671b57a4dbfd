package io.salonledger.ui.booking;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * A place in the plan: by whom, where and when.
 *
 * @param employee null where the place leaves it open
 * @param room null where none is held
 */
record PlanSpot(@Nullable EmployeeId employee, @Nullable FacilityId room, ShopTime start) {

    static PlanSpot of(Placement placement) {
        return new PlanSpot(
                placement.employee(), placement.room(), placement.span().start());
    }
}
