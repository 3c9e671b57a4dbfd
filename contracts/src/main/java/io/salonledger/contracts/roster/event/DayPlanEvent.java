package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.roster.DayPlanId;

/** What happens to the plan of one business day in one branch. */
public sealed interface DayPlanEvent extends RosterEvent
        permits ShiftPlanned, ShiftRemoved, LeaveGranted, LeaveWithdrawn, TimeAllocated, TimeReleased {

    DayPlanId plan();
}
