package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.BusinessDayRule;

/** A rule of the business day was set; the calendar is the whole that results. */
public record BusinessDaySet(BranchId branch, BusinessDayRule rule, BusinessCalendar calendar)
        implements OrganisationEvent {}
