package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.WorkDayId;

/** An employee works in this branch in this span; of a shift that was there before it is the span that counts now. */
public record DutyTaken(WorkDayId workDay, ShiftId shift, BranchId branch, ShopSpan span) implements WorkDayEvent {}
