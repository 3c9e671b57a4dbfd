package io.salonledger.contracts.booking.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;

/** An open request from old books was placed in the day plan. */
public record RequestPlaced(
        BookingId booking, BranchId branch, @Nullable MemberId member, AgreedTerms terms, Placement placement)
        implements BookingEvent {}
