package io.salonledger.contracts.booking.event;

import java.time.LocalDate;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/** A cancelled booking was taken over from old books, which tell its date but not its time. */
public record CancellationImported(
        BookingId booking,
        BranchId branch,
        Arrangement arrangement,
        LocalDate bookedFor,
        Cancellation cancellation,
        SourceRow source)
        implements BookingEvent {}
