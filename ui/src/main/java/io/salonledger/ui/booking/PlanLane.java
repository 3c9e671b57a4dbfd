package io.salonledger.ui.booking;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;

/** A column of the plan: a therapist's day, or what goes on in a room. */
sealed interface PlanLane permits TherapistLane, DayLane, RoomLane, RoomlessLane {

    /** Tells the lanes of a plan apart. */
    String id();

    PlanAxis axis();

    List<PlannedBooking> bookings();

    String name(Component at, Formats formats);

    /** Where there is little room. */
    default String shortName(Component at, Formats formats) {
        return name(at, formats);
    }

    /** What is told below the name. */
    String below(Component at, Formats formats);

    Component face(Component at, Formats formats);

    /** Where a new booking would begin that is pressed here. */
    PlanSpot spot(ShopTime start);

    /** Where a booking would be that is dropped here. */
    PlanSpot moved(Placement before, ShopTime start);

    /** Hatches what can't be booked. */
    default void hatch(Div lane) {}

    /** What a block says besides its time, where that is not the lane itself. */
    default String beside(PlannedBooking booking) {
        return booking.room() == null ? "" : booking.room();
    }

    /** In place of a face, for what is no person. */
    static Span sign(SalonIcon icon) {
        Span sign = new Span(icon.create(18));
        sign.addClassName("av");
        return sign;
    }
}
