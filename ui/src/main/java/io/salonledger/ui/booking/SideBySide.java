package io.salonledger.ui.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.query.PlannedBooking;

/** How blocks that overlap share the width of a lane: those of a room with several places, or of no room. */
final class SideBySide {

    /** @param of how many stand beside each other there */
    record Place(int index, int of) {}

    private final Map<BookingId, Place> places = new HashMap<>();

    /** @param bookings those that occupy something; the others lie behind them at full width */
    SideBySide(List<PlannedBooking> bookings) {
        List<PlannedBooking> group = new ArrayList<>();
        Instant reached = Instant.MIN;
        List<PlannedBooking> byTime = bookings.stream()
                .sorted(Comparator.comparing(
                                (PlannedBooking booking) -> booking.span().from())
                        .thenComparing(booking -> booking.booking().value()))
                .toList();
        for (PlannedBooking booking : byTime) {
            if (!booking.span().from().isBefore(reached)) {
                lay(group);
                group.clear();
            }
            group.add(booking);
            Instant until = booking.span().until();
            reached = until.isAfter(reached) ? until : reached;
        }
        lay(group);
    }

    private void lay(List<PlannedBooking> group) {
        List<Instant> ends = new ArrayList<>();
        Map<BookingId, Integer> columns = new HashMap<>();
        for (PlannedBooking booking : group) {
            int column = 0;
            while (column < ends.size()
                    && ends.get(column).isAfter(booking.span().from())) {
                column++;
            }
            if (column == ends.size()) {
                ends.add(booking.span().until());
            } else {
                ends.set(column, booking.span().until());
            }
            columns.put(booking.booking(), column);
        }
        columns.forEach((booking, column) -> places.put(booking, new Place(column, ends.size())));
    }

    Place of(PlannedBooking booking) {
        return places.getOrDefault(booking.booking(), new Place(0, 1));
    }
}
