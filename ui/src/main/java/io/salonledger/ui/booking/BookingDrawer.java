package io.salonledger.ui.booking;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.ui.list.WorkArea;

/** The booking that is open beside a plan; drawn anew only if it changed, so that nothing moves under the pointer. */
final class BookingDrawer {

    private final PlannerDesk desk;
    private final Consumer<@Nullable BookingId> shown;
    private final Runnable changed;
    private final WorkArea area;
    private @Nullable BookingDetails open;

    /**
     * @param shown hears which booking is open, or null
     * @param changed runs after something was done with it
     */
    BookingDrawer(
            PlannerDesk desk, Component above, Component plan, Consumer<@Nullable BookingId> shown, Runnable changed) {
        this.desk = desk;
        this.shown = shown;
        this.changed = changed;
        this.area = new WorkArea(above, plan, () -> {
            open = null;
            shown.accept(null);
        });
    }

    WorkArea area() {
        return area;
    }

    void open(BookingId booking) {
        BookingDetails details = desk.gateway().find(booking);
        open = details;
        area.open(new BookingPanel(desk, area, changed).of(details, area::close));
        shown.accept(booking);
    }

    void refresh() {
        BookingDetails before = open;
        if (before != null && !desk.gateway().find(before.booking()).equals(before)) {
            open(before.booking());
        }
    }

    void close() {
        area.close();
    }
}
