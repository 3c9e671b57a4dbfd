package io.salonledger.ui.booking;

import java.util.List;

import com.vaadin.flow.component.Component;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;

/** What holds no room. */
record RoomlessLane(PlanAxis axis, List<PlannedBooking> bookings) implements PlanLane {

    public RoomlessLane {
        bookings = List.copyOf(bookings);
    }

    @Override
    public String id() {
        return "-";
    }

    @Override
    public String name(Component at, Formats formats) {
        return at.getTranslation("planner.room.unassigned");
    }

    @Override
    public String below(Component at, Formats formats) {
        return at.getTranslation("planner.figure.all", formats.number(bookings.size()));
    }

    @Override
    public Component face(Component at, Formats formats) {
        return PlanLane.sign(SalonIcon.ASK_CIRCLE);
    }

    @Override
    public PlanSpot spot(ShopTime start) {
        return new PlanSpot(null, null, start);
    }

    @Override
    public PlanSpot moved(Placement before, ShopTime start) {
        return new PlanSpot(before.employee(), null, start);
    }

    @Override
    public String beside(PlannedBooking booking) {
        return booking.names().employee();
    }
}
