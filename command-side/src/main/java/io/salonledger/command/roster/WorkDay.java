package io.salonledger.command.roster;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.RosterRejection;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.WorkDayId;
import io.salonledger.contracts.roster.event.AbsenceReleased;
import io.salonledger.contracts.roster.event.AbsenceTaken;
import io.salonledger.contracts.roster.event.DutyReleased;
import io.salonledger.contracts.roster.event.DutyTaken;
import io.salonledger.contracts.roster.event.WorkDayEvent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The day of one employee over all branches (工作日): nobody works in two places at once. */
@Aggregate(type = "work-day", snapshotTriggerDefinition = "everyFiftyEvents", cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class WorkDay {

    record Entry(BranchId branch, ShopSpan span) {}

    @AggregateIdentifier
    private @Nullable String stream;

    // Sorted, so that a snapshot of the same state is the same.
    private final Map<String, Entry> duties = new TreeMap<>();
    private final Map<String, Entry> absences = new TreeMap<>();

    @JsonCreator
    WorkDay() {}

    /** Refused if another shift, or an absence that another branch granted, meets the span. */
    void requireFreeForDuty(ShiftId shift, BranchId branch, ShopSpan span) {
        duties.forEach((id, duty) -> {
            if (!id.equals(shift.value()) && duty.span().overlaps(span)) {
                throw Spans.refusal(
                        duty.branch().equals(branch) ? RosterRejection.SHIFT_OVERLAPS : RosterRejection.WORKS_ELSEWHERE,
                        duty.span());
            }
        });
        absences.values().forEach(absence -> {
            if (!absence.branch().equals(branch) && absence.span().overlaps(span)) {
                throw Spans.refusal(RosterRejection.AWAY_THEN, absence.span());
            }
        });
    }

    /** Refused if another absence, or a shift in another branch, meets the span. */
    void requireFreeForAbsence(LeaveId leave, BranchId branch, ShopSpan span) {
        absences.forEach((id, absence) -> {
            if (!id.equals(leave.value()) && absence.span().overlaps(span)) {
                throw Spans.refusal(RosterRejection.LEAVE_OVERLAPS, absence.span());
            }
        });
        duties.values().forEach(duty -> {
            if (!duty.branch().equals(branch) && duty.span().overlaps(span)) {
                throw Spans.refusal(RosterRejection.WORKS_ELSEWHERE, duty.span());
            }
        });
    }

    void take(DutyTaken duty) {
        if (!new Entry(duty.branch(), duty.span())
                .equals(duties.get(duty.shift().value()))) {
            apply(duty);
        }
    }

    void release(WorkDayId workDay, ShiftId shift) {
        if (duties.containsKey(shift.value())) {
            apply(new DutyReleased(workDay, shift));
        }
    }

    void take(AbsenceTaken absence) {
        apply(absence);
    }

    void release(WorkDayId workDay, LeaveId leave) {
        if (absences.containsKey(leave.value())) {
            apply(new AbsenceReleased(workDay, leave));
        }
    }

    @EventSourcingHandler
    void on(DutyTaken event) {
        begin(event);
        duties.put(event.shift().value(), new Entry(event.branch(), event.span()));
    }

    @EventSourcingHandler
    void on(DutyReleased event) {
        duties.remove(event.shift().value());
    }

    @EventSourcingHandler
    void on(AbsenceTaken event) {
        begin(event);
        absences.put(event.leave().value(), new Entry(event.branch(), event.span()));
    }

    @EventSourcingHandler
    void on(AbsenceReleased event) {
        absences.remove(event.leave().value());
    }

    private void begin(WorkDayEvent event) {
        stream = event.workDay().stream();
    }
}
