package io.salonledger.query.booking;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.booking.query.BookingChange.Kind;

/** Who recorded a change of a booking, and when. */
record Recorded(Instant at, String by) {

    static Recorded of(Instant at, @Nullable String by) {
        return new Recorded(at, Objects.requireNonNullElse(by, ""));
    }

    ChangeEntry of(Kind kind, BookingState state, @Nullable ShopTime moment) {
        return new ChangeEntry(kind, state, at, by, moment, null, null, null, null);
    }

    ChangeEntry of(Kind kind, BookingState state, @Nullable AgreedTerms terms, Placement placement) {
        return new ChangeEntry(kind, state, at, by, null, terms, placement, null, null);
    }

    ChangeEntry of(BookingCancelled event) {
        return new ChangeEntry(
                Kind.CANCELLED, BookingState.CANCELLED, at, by, event.at(), null, null, event.reason(), event.note());
    }
}
