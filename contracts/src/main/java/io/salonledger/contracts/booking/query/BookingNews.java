package io.salonledger.contracts.booking.query;

import java.time.Instant;
import java.util.List;

/** Bookings with what was last done with each. */
public record BookingNews(List<Changed> bookings) {

    public BookingNews {
        bookings = List.copyOf(bookings);
    }

    /**
     * One booking as it stands after its last change.
     *
     * @param at when the change was recorded
     * @param by id of the user who did it
     */
    public record Changed(BookingRow booking, BookingChange.Kind kind, Instant at, String by) {}
}
