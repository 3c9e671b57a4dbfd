package io.salonledger.contracts.roster.event;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ReleaseReason;

/** A booking occupies nobody in this plan any more. */
public record TimeReleased(DayPlanId plan, BookingId booking, ReleaseReason reason) implements DayPlanEvent {}
