package io.salonledger.command.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.axonframework.modelling.command.Aggregate;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ReleaseReason;
import io.salonledger.contracts.roster.event.TimeAllocated;
import io.salonledger.contracts.staff.EmployeeId;

/** Plans of one branch that are open for a decision: all of them agree, or nothing happens. */
public final class OpenPlans {

    private final BranchId branch;
    private final Map<LocalDate, Aggregate<DayPlan>> plans;

    OpenPlans(BranchId branch, Map<LocalDate, Aggregate<DayPlan>> plans) {
        this.branch = branch;
        this.plans = plans;
    }

    /** Refused if the therapist is occupied, away or not on duty at any moment of the span. */
    public void requireFree(BookingId booking, EmployeeId employee, Collection<LocalDate> days, ShopSpan span) {
        obstacle(booking, employee, days, span).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Those who are on duty and free in the span, the least occupied first. */
    public List<EmployeeId> free(BookingId booking, Collection<LocalDate> days, ShopSpan span) {
        return onDuty(days).stream()
                .filter(employee -> obstacle(booking, employee, days, span).isEmpty())
                .toList();
    }

    /** Those who have a shift on the first of the days, the least occupied first. */
    public List<EmployeeId> onDuty(Collection<LocalDate> days) {
        return on(days.iterator().next()).invoke(plan -> plan.occupancy().onDuty());
    }

    private Optional<Rejected> obstacle(
            BookingId booking, EmployeeId employee, Collection<LocalDate> days, ShopSpan span) {
        return days.stream()
                .map(day -> on(day).invoke(plan -> plan.occupancy().obstacle(booking, employee, span)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public void requireRoom(BookingId booking, FacilityId room, int places, Collection<LocalDate> days, ShopSpan span) {
        days.forEach(day -> on(day).execute(plan -> plan.occupancy().requireRoom(booking, room, places, span)));
    }

    /** Occupies what the placement says, and nothing else any more in the plans that are open. */
    public void allocate(BookingId booking, Placement placement) {
        plans.keySet().stream()
                .filter(day -> !placement.days().contains(day))
                .forEach(day -> release(booking, List.of(day), ReleaseReason.MOVED));
        placement
                .days()
                .forEach(day -> on(day).execute(plan -> plan.allocate(new TimeAllocated(
                        id(day), booking, placement.employee(), placement.room(), placement.span()))));
    }

    public void release(BookingId booking, Collection<LocalDate> days, ReleaseReason reason) {
        days.forEach(day -> on(day).execute(plan -> plan.release(id(day), booking, reason)));
    }

    BranchId branch() {
        return branch;
    }

    DayPlanId id(LocalDate day) {
        return new DayPlanId(branch, day);
    }

    Aggregate<DayPlan> on(LocalDate day) {
        return Objects.requireNonNull(plans.get(day));
    }

    void forEach(BiConsumer<DayPlanId, Aggregate<DayPlan>> change) {
        plans.forEach((day, plan) -> change.accept(id(day), plan));
    }
}
