package io.salonledger.ui.booking;

import java.time.Duration;
import java.util.function.Consumer;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.ui.list.FormDialog;

/**
 * What is done on the board.
 *
 * @param open shows a booking
 * @param book begins a booking there
 * @param changed runs after a booking was moved or its length changed
 */
record PlannerActs(PlannerDesk desk, Consumer<BookingId> open, Consumer<PlanSpot> book, Runnable changed)
        implements PlanBoard.Acts {

    @Override
    public void open(BookingId booking) {
        open.accept(booking);
    }

    @Override
    public void book(PlanSpot spot) {
        book.accept(spot);
    }

    @Override
    public void drop(BookingId booking, PlanLane lane, ShopTime start) {
        FormDialog.guarded(() -> {
            BookingDetails found = desk.gateway().find(booking);
            Placement before = found.placement();
            if (before != null) {
                new PlannerDrop(desk, changed).drop(found, lane.moved(before, start));
            }
        });
    }

    @Override
    public void stretch(BookingId booking, int minutes) {
        FormDialog.guarded(() ->
                new PlannerDrop(desk, changed).stretch(desk.gateway().find(booking), Duration.ofMinutes(minutes)));
    }
}
