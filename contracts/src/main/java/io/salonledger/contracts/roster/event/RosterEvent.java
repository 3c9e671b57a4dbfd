package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.message.Event;

/** What happens to the plan of a day and to the day of an employee. */
public sealed interface RosterEvent extends Event permits DayPlanEvent, WorkDayEvent {}
