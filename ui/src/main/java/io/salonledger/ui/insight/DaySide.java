package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.booking.DayAgenda;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.home.MattersCard;

/**
 * What the manager's home has besides takings: who comes next, what waits for a decision, how busy the day is, guests,
 * complaints. It follows the day by itself; a part that the person may not see is not there.
 */
final class DaySide extends Div {

    private static final int MONTH = 30;

    private final transient HomeParts parts;
    private final Div busy = new Div();
    private final Div measures = new Div();
    private transient Runnable measure = () -> {};

    DaySide(HomeParts parts, Live live) {
        this.parts = parts;
        addClassName("sl-home");
        busy.addClassName("sl-busy");
        measures.addClassNames("sl-home-half", "sl-measures");
        if (parts.complaints().maySee()) {
            live.follow(measures, () -> Live.all("complaint-list"), () -> measure.run());
        }
        if (parts.bookings().maySee()) {
            MattersCard matters = parts.matters();
            DayAgenda agenda = parts.bookings().agenda();
            add(matters, agenda);
            occupancy();
            // one after the other, so that who comes next does not wait for the sums
            live.follow(agenda, parts.bookings()::shown, agenda::refresh);
            matters.follow(live);
            live.follow(busy, parts.bookings()::shown, this::occupancy);
        }
    }

    /** The page's grid: takings and measures at the left, the day at the right, or below on a phone. */
    Component around(Div takings) {
        Div main = new Div(busy, takings, measures);
        main.addClassName("sl-home");
        Div grid = new Div(main);
        grid.addClassNames("sl-home-grid", "day-first");
        if (getComponentCount() > 0) {
            grid.add(this);
        } else {
            grid.addClassName("alone");
        }
        return grid;
    }

    /** Guests and complaints of the month up to the period's last day. */
    void measure(@Nullable BranchId branch, Period period, LocalDate newest) {
        measure = () -> drawMeasures(branch, period, newest);
        measure.run();
    }

    private void drawMeasures(@Nullable BranchId branch, Period period, LocalDate newest) {
        measures.removeAll();
        LocalDate to = period.to().isAfter(newest) ? newest : period.to();
        LocalDate from = to.minusDays(MONTH - 1L);
        if (parts.may(Permission.CUSTOMER_SEARCH)) {
            part(measures, () -> new GuestsCard(parts).of(branch, newest));
        }
        if (parts.complaints().maySee()) {
            part(measures, () -> parts.complaints().causes(branch, from, to).orElse(null));
        }
    }

    private void occupancy() {
        busy.removeAll();
        part(busy, () -> parts.bookings().occupancy().orElse(null));
    }

    /** A part that can't be had just now is left out; the others stand. */
    private static void part(Div into, Supplier<@Nullable Component> made) {
        try {
            Component part = made.get();
            if (part != null) {
                into.add(part);
            }
        } catch (Refused | Failed away) {
            into.setVisible(into.getComponentCount() > 0);
        }
    }
}
