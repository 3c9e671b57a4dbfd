package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.roster.WorkDayId;

/** What happens to the day of one employee, over all branches. */
public sealed interface WorkDayEvent extends RosterEvent
        permits DutyTaken, DutyReleased, AbsenceTaken, AbsenceReleased {

    WorkDayId workDay();
}
