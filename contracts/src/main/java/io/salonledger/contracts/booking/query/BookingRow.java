package io.salonledger.contracts.booking.query;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A booking in a list. Names are those of today, empty where there is nobody or the person was erased.
 *
 * @param time on the shop's clock, or null where only the date is known
 * @param cancellation how old books tell that it was cancelled
 * @param reason why it was cancelled here
 * @param source where it stands in old books; null for a booking made here
 * @param receiptSameDay the guest has a receipt of that day
 */
public record BookingRow(
        BookingId booking,
        BranchId branch,
        BookingState state,
        LocalDate date,
        @Nullable LocalTime time,
        Arrangement arrangement,
        BookingNames names,
        boolean receiptSameDay,
        @Nullable Cancellation cancellation,
        @Nullable CancelReason reason,
        @Nullable SourceRow source) {}
