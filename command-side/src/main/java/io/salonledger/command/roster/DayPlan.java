package io.salonledger.command.roster;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.ReleaseReason;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.GrantLeave;
import io.salonledger.contracts.roster.event.DayPlanEvent;
import io.salonledger.contracts.roster.event.LeaveGranted;
import io.salonledger.contracts.roster.event.LeaveWithdrawn;
import io.salonledger.contracts.roster.event.ShiftPlanned;
import io.salonledger.contracts.roster.event.ShiftRemoved;
import io.salonledger.contracts.roster.event.TimeAllocated;
import io.salonledger.contracts.roster.event.TimeReleased;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The plan of one business day in one branch (日程): nobody and nothing is ever occupied twice. */
@Aggregate(type = "day-plan", snapshotTriggerDefinition = "everyFiftyEvents", cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class DayPlan {

    @AggregateIdentifier
    private @Nullable String stream;

    private final Occupancy occupancy = new Occupancy();

    @JsonCreator
    DayPlan() {}

    Occupancy occupancy() {
        return occupancy;
    }

    void plan(ShiftPlanned shift) {
        if (!occupancy.shift(shift.shift()).equals(Optional.of(new Occupancy.Shift(shift.employee(), shift.span())))) {
            apply(shift);
        }
    }

    void remove(DayPlanId plan, ShiftId shift) {
        occupancy.shift(shift).ifPresent(known -> apply(new ShiftRemoved(plan, shift, known.employee())));
    }

    void grant(DayPlanId plan, GrantLeave leave) {
        apply(new LeaveGranted(
                plan,
                leave.leave(),
                leave.employee(),
                leave.span(),
                leave.kind(),
                occupancy.bookings(leave.employee(), leave.span())));
    }

    void withdraw(DayPlanId plan, LeaveId leave) {
        occupancy.leave(leave).ifPresent(known -> apply(new LeaveWithdrawn(plan, leave, known.employee())));
    }

    void allocate(TimeAllocated time) {
        Occupancy.Allocation now = new Occupancy.Allocation(time.employee(), time.room(), time.span());
        if (!occupancy.allocation(time.booking()).equals(Optional.of(now))) {
            apply(time);
        }
    }

    void release(DayPlanId plan, BookingId booking, ReleaseReason reason) {
        if (occupancy.allocation(booking).isPresent()) {
            apply(new TimeReleased(plan, booking, reason));
        }
    }

    @EventSourcingHandler
    void on(ShiftPlanned event) {
        begin(event);
        occupancy.put(event.shift(), new Occupancy.Shift(event.employee(), event.span()));
    }

    @EventSourcingHandler
    void on(ShiftRemoved event) {
        occupancy.remove(event.shift());
    }

    @EventSourcingHandler
    void on(LeaveGranted event) {
        begin(event);
        occupancy.put(event.leave(), new Occupancy.Leave(event.employee(), event.span(), event.kind()));
    }

    @EventSourcingHandler
    void on(LeaveWithdrawn event) {
        occupancy.remove(event.leave());
    }

    @EventSourcingHandler
    void on(TimeAllocated event) {
        begin(event);
        occupancy.put(event.booking(), new Occupancy.Allocation(event.employee(), event.room(), event.span()));
    }

    @EventSourcingHandler
    void on(TimeReleased event) {
        occupancy.remove(event.booking());
    }

    private void begin(DayPlanEvent event) {
        stream = event.plan().stream();
    }
}
