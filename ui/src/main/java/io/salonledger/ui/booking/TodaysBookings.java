package io.salonledger.ui.booking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;

/** The day's bookings for the pages on which people begin. */
@Component
public class TodaysBookings {

    private static final int WEEK = 7;

    private final PlannerDesk desk;
    private final CurrentUser user;

    TodaysBookings(PlannerDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    public boolean maySee() {
        return desk.may(Permission.BOOKING_SEE);
    }

    /** The branch looked at, or all that the person may see. */
    public Set<BranchId> branches() {
        Optional<PermittedBranch> chosen = user.branch();
        return chosen
                .map(Set::of)
                .orElseGet(() -> new LinkedHashSet<>(user.get().branches()))
                .stream()
                .map(branch -> new BranchId(branch.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who comes next, without buttons: for who looks on. */
    public DayAgenda agenda() {
        return new DayAgenda(desk, this, false);
    }

    /** The whole day with the next step of each booking: for the desk. */
    public DayAgenda steps() {
        return new DayAgenda(desk, this, true);
    }

    /** How busy the therapists are by hour; empty if nobody is on duty. */
    public Optional<com.vaadin.flow.component.Component> occupancy() {
        List<DayPlanDetails> today = plans(0);
        return new OccupancyCard(desk).of(today, plans(WEEK));
    }

    /** @param daysAgo 0 is today */
    List<DayPlanDetails> plans(int daysAgo) {
        List<DayPlanDetails> plans = new ArrayList<>();
        for (BranchId branch : branches()) {
            plans.add(desk.gateway().plan(branch, desk.today(branch).minusDays(daysAgo)));
        }
        return plans;
    }

    /** Everything that may change the day. */
    public List<WatchReadModel> shown() {
        return PlannerGateway.shown(branches().stream()
                .map(branch -> new DayPlanId(branch, desk.today(branch)))
                .toList());
    }
}
