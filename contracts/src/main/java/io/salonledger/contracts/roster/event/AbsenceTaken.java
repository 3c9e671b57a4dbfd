package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.WorkDayId;

/** An employee is away in this span. */
public record AbsenceTaken(WorkDayId workDay, LeaveId leave, BranchId branch, ShopSpan span) implements WorkDayEvent {}
