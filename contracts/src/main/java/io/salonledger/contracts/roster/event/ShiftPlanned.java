package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.staff.EmployeeId;

/** An employee works in a branch in this span; of a shift that was planned before it is the span that counts now. */
public record ShiftPlanned(DayPlanId plan, ShiftId shift, EmployeeId employee, ShopSpan span) implements DayPlanEvent {}
