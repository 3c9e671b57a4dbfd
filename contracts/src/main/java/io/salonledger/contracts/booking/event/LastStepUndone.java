package io.salonledger.contracts.booking.event;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.organisation.BranchId;

/** A mistaken step was taken back; the state is the one that counts again. */
public record LastStepUndone(BookingId booking, BranchId branch, BookingState undone, BookingState state)
        implements BookingEvent {}
