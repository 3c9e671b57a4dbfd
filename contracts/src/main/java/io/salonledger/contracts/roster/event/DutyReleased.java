package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.WorkDayId;

/** A shift is no longer in the day of an employee. */
public record DutyReleased(WorkDayId workDay, ShiftId shift) implements WorkDayEvent {}
