package io.salonledger.contracts.booking.query;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;

/**
 * One thing that happened to a booking, with what then held.
 *
 * @param at when it was recorded
 * @param by stream of the actor
 * @param moment when it happened, where that was told
 * @param terms null if they stayed
 * @param placement null if it stayed
 * @param employee name of the therapist, where the placement changed
 * @param note what was written about it, if anything
 */
public record BookingChange(
        Kind kind,
        BookingState state,
        Instant at,
        String by,
        @Nullable ShopTime moment,
        @Nullable AgreedTerms terms,
        @Nullable Placement placement,
        String employee,
        @Nullable CancelReason reason,
        @Nullable String note) {

    /** What happened. */
    public enum Kind {
        IMPORTED,
        BOOKED,
        PLACED,
        MOVED,
        SERVICE_CHANGED,
        CHECKED_IN,
        STARTED,
        COMPLETED,
        NO_SHOW,
        CANCELLED,
        UNDONE
    }
}
