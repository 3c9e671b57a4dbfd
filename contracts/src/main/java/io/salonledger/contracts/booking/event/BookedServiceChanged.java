package io.salonledger.contracts.booking.event;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.organisation.BranchId;

/** A booking is for another service, or takes another time. */
public record BookedServiceChanged(BookingId booking, BranchId branch, AgreedTerms terms, Placement placement)
        implements BookingEvent {}
