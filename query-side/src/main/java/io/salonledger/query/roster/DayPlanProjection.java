package io.salonledger.query.roster;

import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.roster.ReleaseReason;
import io.salonledger.contracts.roster.event.DayPlanEvent;
import io.salonledger.contracts.roster.event.LeaveGranted;
import io.salonledger.contracts.roster.event.LeaveWithdrawn;
import io.salonledger.contracts.roster.event.ShiftPlanned;
import io.salonledger.contracts.roster.event.ShiftRemoved;
import io.salonledger.contracts.roster.event.TimeAllocated;
import io.salonledger.contracts.roster.event.TimeReleased;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** The plan of each business day of each branch. */
class DayPlanProjection {

    static final ReadModel<DayPlanDocument> MODEL =
            ReadModel.inMongo("day-plan", 1, DayPlanDocument.class, DayPlanProjection::new);

    private final Documents<DayPlanDocument> plans;

    DayPlanProjection(Documents<DayPlanDocument> plans) {
        this.plans = plans;
    }

    @EventHandler
    void on(ShiftPlanned event) {
        change(
                event,
                plan -> plan.shifts(all -> {
                    all.put(event.shift().value(), new DayPlanDocument.Shift(event.employee(), event.span()));
                    return all;
                }));
    }

    @EventHandler
    void on(ShiftRemoved event) {
        change(
                event,
                plan -> plan.shifts(all -> {
                    all.remove(event.shift().value());
                    return all;
                }));
    }

    @EventHandler
    void on(LeaveGranted event) {
        change(
                event,
                plan -> plan.leaves(all -> {
                    all.put(
                            event.leave().value(),
                            new DayPlanDocument.Leave(event.employee(), event.span(), event.kind()));
                    return all;
                }));
    }

    @EventHandler
    void on(LeaveWithdrawn event) {
        change(
                event,
                plan -> plan.leaves(all -> {
                    all.remove(event.leave().value());
                    return all;
                }));
    }

    @EventHandler
    void on(TimeAllocated event) {
        change(
                event,
                plan -> plan.bookings(all -> {
                    all.put(
                            event.booking().value(),
                            new DayPlanDocument.Held(event.employee(), event.room(), event.span(), null));
                    return all;
                }));
    }

    /** What was cancelled or missed is still shown where it stood; what moved away is not. */
    @EventHandler
    void on(TimeReleased event) {
        change(
                event,
                plan -> plan.bookings(all -> {
                    all.computeIfPresent(
                            event.booking().value(),
                            (id, held) -> event.reason() == ReleaseReason.MOVED
                                    ? null
                                    : new DayPlanDocument.Held(
                                            held.employee(), held.room(), held.span(), event.reason()));
                    return all;
                }));
    }

    private void change(DayPlanEvent event, UnaryOperator<DayPlanDocument> change) {
        String id = event.plan().key();
        plans.put(id, change.apply(plans.find(id).orElseGet(() -> DayPlanDocument.empty(event.plan()))));
    }
}
