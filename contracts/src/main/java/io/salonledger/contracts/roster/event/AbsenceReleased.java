package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.WorkDayId;

/** An absence is no longer in the day of an employee. */
public record AbsenceReleased(WorkDayId workDay, LeaveId leave) implements WorkDayEvent {}
