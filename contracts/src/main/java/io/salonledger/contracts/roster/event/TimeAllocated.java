package io.salonledger.contracts.roster.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.staff.EmployeeId;

/** A booking occupies a therapist, and perhaps a room, in this span and no longer any other of this plan. */
public record TimeAllocated(
        DayPlanId plan,
        BookingId booking,
        EmployeeId employee,
        @Nullable FacilityId room,
        ShopSpan span) implements DayPlanEvent {}
