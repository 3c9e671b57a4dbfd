package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.ui.shell.language.Formats;

/** One of a therapist's days. */
record DayLane(LocalDate date, boolean today, TherapistLane therapist) implements PlanLane {

    @Override
    public String id() {
        return date.toString();
    }

    @Override
    public PlanAxis axis() {
        return therapist.axis();
    }

    @Override
    public List<PlannedBooking> bookings() {
        return therapist.bookings();
    }

    @Override
    public String name(Component at, Formats formats) {
        return formats.day(date);
    }

    /** The face tells the date. */
    @Override
    public String shortName(Component at, Formats formats) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale());
    }

    @Override
    public String below(Component at, Formats formats) {
        return therapist.below(at, formats);
    }

    @Override
    public Component face(Component at, Formats formats) {
        Span number = new Span(String.valueOf(date.getDayOfMonth()));
        number.addClassNames("av", "sl-date");
        number.setClassName("today", today);
        return number;
    }

    @Override
    public PlanSpot spot(ShopTime start) {
        return therapist.spot(start);
    }

    @Override
    public PlanSpot moved(Placement before, ShopTime start) {
        return therapist.moved(before, start);
    }

    @Override
    public void hatch(Div lane) {
        therapist.hatch(lane);
    }
}
