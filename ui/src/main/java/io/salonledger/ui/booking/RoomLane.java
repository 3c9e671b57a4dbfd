package io.salonledger.ui.booking;

import java.util.List;

import com.vaadin.flow.component.Component;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;

/** A room or a piece of equipment on one day. */
record RoomLane(Facility room, PlanAxis axis, List<PlannedBooking> bookings) implements PlanLane {

    public RoomLane {
        bookings = List.copyOf(bookings);
    }

    @Override
    public String id() {
        return room.id().value();
    }

    @Override
    public String name(Component at, Formats formats) {
        return room.name();
    }

    @Override
    public String below(Component at, Formats formats) {
        String much = at.getTranslation("planner.figure.all", formats.number(bookings.size()));
        return room.places() == 1 ? much : at.getTranslation("organisation.places.count", room.places()) + " · " + much;
    }

    @Override
    public Component face(Component at, Formats formats) {
        return PlanLane.sign(SalonIcon.DOOR);
    }

    @Override
    public PlanSpot spot(ShopTime start) {
        return new PlanSpot(null, room.id(), start);
    }

    @Override
    public PlanSpot moved(Placement before, ShopTime start) {
        return new PlanSpot(before.employee(), room.id(), start);
    }

    @Override
    public String beside(PlannedBooking booking) {
        return booking.names().employee();
    }
}
