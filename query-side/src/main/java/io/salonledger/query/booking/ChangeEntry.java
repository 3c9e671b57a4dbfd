package io.salonledger.query.booking;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.BookingChange;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** One thing that happened to a booking, as kept. */
record ChangeEntry(
        BookingChange.Kind kind,
        BookingState state,
        Instant at,
        String by,
        @Nullable ShopTime moment,
        @Nullable AgreedTerms terms,
        @Nullable Placement placement,
        @Nullable CancelReason reason,
        @Sealed("booking.cancel-note") @Nullable Personal<String> note) {

    BookingChange shown(BookingNaming.Known names) {
        return new BookingChange(
                kind,
                state,
                at,
                by,
                moment,
                terms,
                placement,
                placement == null ? "" : names.employee(placement.employee()),
                reason,
                note == null ? null : note.orElse(""));
    }
}
