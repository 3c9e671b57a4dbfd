package io.salonledger.ui.booking;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.language.Formats;

/** A therapist's column on one day. */
record TherapistLane(DayColumn column, PlanAxis axis) implements PlanLane {

    @Override
    public String id() {
        return column.employee().value();
    }

    @Override
    public List<PlannedBooking> bookings() {
        return column.bookings();
    }

    @Override
    public String name(Component at, Formats formats) {
        return column.name().isEmpty() ? at.getTranslation("booking.erased") : column.name();
    }

    @Override
    public String below(Component at, Formats formats) {
        return column.shifts().stream()
                .map(shift -> BookingTexts.span(formats, shift.span()))
                .reduce((one, other) -> one + " · " + other)
                .orElse(at.getTranslation("planner.no-shift"));
    }

    @Override
    public Component face(Component at, Formats formats) {
        return new PersonAvatar(column.employee().value(), name(at, formats));
    }

    @Override
    public PlanSpot spot(ShopTime start) {
        return new PlanSpot(column.employee(), null, start);
    }

    @Override
    public PlanSpot moved(Placement before, ShopTime start) {
        return new PlanSpot(column.employee(), before.room(), start);
    }

    @Override
    public void hatch(Div lane) {
        new OffDuty(column, axis).in(lane);
    }
}
