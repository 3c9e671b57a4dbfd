package io.salonledger.contracts.booking.event;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.BranchId;

/** The guest of a booking did not come. */
public record NoShowMarked(BookingId booking, BranchId branch, ShopTime at) implements BookingEvent {}
