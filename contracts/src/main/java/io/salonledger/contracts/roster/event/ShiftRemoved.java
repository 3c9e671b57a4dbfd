package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.staff.EmployeeId;

/** A shift was taken back, or moved out of this day. */
public record ShiftRemoved(DayPlanId plan, ShiftId shift, EmployeeId employee) implements DayPlanEvent {}
