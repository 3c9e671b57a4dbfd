package io.salonledger.contracts.booking;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * What a guest asks for.
 *
 * @param employee null means any suitable one (任何合适技师)
 * @param room null means none is held
 * @param duration null means the service's own
 */
public record Wish(
        ServiceId service,
        @Nullable EmployeeId employee,
        @Nullable FacilityId room,
        ShopTime start,
        @Nullable Duration duration) {}
