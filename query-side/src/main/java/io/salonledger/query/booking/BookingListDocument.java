package io.salonledger.query.booking;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/** @param at date and, if known, time: what the list is sorted by */
record BookingListDocument(
        BookingId booking,
        BranchId branch,
        BookingState state,
        LocalDate date,
        @Nullable LocalTime time,
        String at,
        Arrangement arrangement,
        boolean receiptSameDay,
        @Nullable Cancellation cancellation,
        SourceRow source) {

    BookingListDocument in(BookingState other) {
        return new BookingListDocument(
                booking, branch, other, date, time, at, arrangement, receiptSameDay, cancellation, source);
    }

    BookingListDocument withReceipt(boolean known) {
        return new BookingListDocument(
                booking, branch, state, date, time, at, arrangement, known, cancellation, source);
    }
}
