package io.salonledger.contracts.booking.event;

import java.time.LocalDate;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/** Old books told that the guest of a booking did not come. */
public record NoShowImported(
        BookingId booking, BranchId branch, Arrangement arrangement, LocalDate date, SourceRow source)
        implements BookingEvent {}
