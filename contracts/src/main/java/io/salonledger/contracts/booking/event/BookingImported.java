package io.salonledger.contracts.booking.event;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/** A booking was taken over from old books, which tell its start but no duration. */
public record BookingImported(
        BookingId booking, BranchId branch, Arrangement arrangement, ShopTime start, Outcome outcome, SourceRow source)
        implements BookingEvent {}
