package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.staff.EmployeeId;

/** An absence was taken back. */
public record LeaveWithdrawn(DayPlanId plan, LeaveId leave, EmployeeId employee) implements DayPlanEvent {}
