package io.salonledger.query.roster;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.roster.ReleaseReason;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Who and what is occupied when on one business day of a branch; names and states are elsewhere.
 *
 * @param shifts by id, as are the others
 */
record DayPlanDocument(
        DayPlanId plan, Map<String, Shift> shifts, Map<String, Leave> leaves, Map<String, Held> bookings) {

    record Shift(EmployeeId employee, ShopSpan span) {}

    record Leave(EmployeeId employee, ShopSpan span, LeaveKind kind) {}

    /** @param released why it occupies nobody any more; null while it does */
    record Held(
            EmployeeId employee,
            @Nullable FacilityId room,
            ShopSpan span,
            @Nullable ReleaseReason released) {}

    static DayPlanDocument empty(DayPlanId plan) {
        return new DayPlanDocument(plan, Map.of(), Map.of(), Map.of());
    }

    DayPlanDocument shifts(UnaryOperator<Map<String, Shift>> change) {
        return new DayPlanDocument(plan, changed(shifts, change), leaves, bookings);
    }

    DayPlanDocument leaves(UnaryOperator<Map<String, Leave>> change) {
        return new DayPlanDocument(plan, shifts, changed(leaves, change), bookings);
    }

    DayPlanDocument bookings(UnaryOperator<Map<String, Held>> change) {
        return new DayPlanDocument(plan, shifts, leaves, changed(bookings, change));
    }

    private static <V> Map<String, V> changed(Map<String, V> before, UnaryOperator<Map<String, V>> change) {
        // Sorted, so that the same plan is the same document.
        return change.apply(new TreeMap<>(before));
    }

    boolean isOnLeave(EmployeeId employee, ShopSpan span) {
        return leaves.values().stream()
                .anyMatch(leave ->
                        leave.employee().equals(employee) && leave.span().overlaps(span));
    }

    /** True if nothing stands against serving somebody in a span; what one booking occupies counts as free. */
    boolean isFree(EmployeeId employee, ShopSpan span, @Nullable BookingId booking) {
        return span.isCoveredBy(shiftsOf(employee))
                && !isOnLeave(employee, span)
                && bookings.entrySet().stream()
                        .noneMatch(entry -> entry.getValue().released() == null
                                && entry.getValue().employee().equals(employee)
                                && entry.getValue().span().overlaps(span)
                                && (booking == null || !entry.getKey().equals(booking.value())));
    }

    private List<ShopSpan> shiftsOf(EmployeeId employee) {
        return shifts.values().stream()
                .filter(shift -> shift.employee().equals(employee))
                .map(Shift::span)
                .toList();
    }

    /** Those with a shift, who has the least to do first. */
    List<EmployeeId> onDuty() {
        return shifts.values().stream()
                .map(Shift::employee)
                .distinct()
                .sorted(Comparator.comparing(this::work).thenComparing(EmployeeId::value))
                .toList();
    }

    private Duration work(EmployeeId employee) {
        return bookings.values().stream()
                .filter(held -> held.released() == null && held.employee().equals(employee))
                .map(held -> held.span().length())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
