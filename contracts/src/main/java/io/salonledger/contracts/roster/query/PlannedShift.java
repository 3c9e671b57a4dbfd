package io.salonledger.contracts.roster.query;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ShiftId;

/** A shift in a plan; it may begin or end on another day. */
public record PlannedShift(ShiftId shift, DayPlanId begins, ShopSpan span) {}
