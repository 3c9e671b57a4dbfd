package io.salonledger.contracts.booking.event;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.organisation.BranchId;

/** A booking has another time, therapist or room. */
public record BookingMoved(BookingId booking, BranchId branch, Placement placement) implements BookingEvent {}
