package io.salonledger.ui.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.query.Reassignment;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.home.Matter;
import io.salonledger.ui.shell.home.Matters;

/** Requests that no plan holds yet, and bookings of the next days whose therapist is on leave. */
@Component
class BookingMatters implements Matters {

    private final PlannerDesk desk;
    private final BookingGateway bookings;

    BookingMatters(PlannerDesk desk, BookingGateway bookings) {
        this.desk = desk;
        this.bookings = bookings;
    }

    @Override
    public boolean concern() {
        return desk.may(Permission.BOOKING_EDIT);
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("booking-list", "day-plan");
    }

    @Override
    public List<Matter> in(Set<BranchId> branches) {
        List<Matter> found = new ArrayList<>();
        long requested = 0;
        for (BranchId branch : branches) {
            requested += bookings.count(BookingFilter.ofBranch(branch).with(Set.of(BookingState.TO_BE_PLACED)))
                    .all();
        }
        found.addAll(leaves(branches));
        if (requested > 0) {
            found.add(new Matter(
                    3,
                    SalonIcon.ASK_CIRCLE,
                    Tone.INFO,
                    text("home.booking.requested", desk.formats().number(requested)),
                    text("home.booking.requested.about"),
                    text("planner.place"),
                    "bookings",
                    Map.of("state", "to-be-placed")));
        }
        return found;
    }

    /** Therapists on leave in the next days who are booked all the same. */
    List<Matter> leaves(Set<BranchId> branches) {
        return branches.stream()
                .flatMap(branch -> desk.gateway().reassignments(branch, desk.today(branch)).all().stream())
                .map(this::leave)
                .toList();
    }

    private Matter leave(Reassignment guests) {
        return new Matter(
                1,
                SalonIcon.TEAM,
                Tone.WARN,
                text("home.booking.leave", guests.name(), desk.formats().day(guests.date())),
                text(
                        "home.booking.orphans",
                        desk.formats().number(guests.bookings().size())),
                text("home.booking.reassign"),
                "planner",
                Map.of(
                        "day",
                        guests.date().toString(),
                        "booking",
                        guests.bookings().getFirst().value()));
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
