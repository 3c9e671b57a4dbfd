package io.salonledger.contracts.roster.query;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;

/** An absence in a plan; it may begin or end on another day. */
public record PlannedLeave(LeaveId leave, DayPlanId begins, ShopSpan span, LeaveKind kind) {}
