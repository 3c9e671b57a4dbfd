package io.salonledger.command.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.roster.RosterRejection;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.staff.EmployeeId;

/** Who and what is occupied when in one plan, and the refusals that follow. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class Occupancy {

    record Shift(EmployeeId employee, ShopSpan span) {}

    record Leave(EmployeeId employee, ShopSpan span, LeaveKind kind) {}

    record Allocation(EmployeeId employee, @Nullable FacilityId room, ShopSpan span) {}

    // Sorted, so that a snapshot of the same state is the same.
    private final Map<String, Shift> shifts = new TreeMap<>();
    private final Map<String, Leave> leaves = new TreeMap<>();
    private final Map<String, Allocation> allocations = new TreeMap<>();

    Optional<Shift> shift(ShiftId shift) {
        return Optional.ofNullable(shifts.get(shift.value()));
    }

    Optional<Leave> leave(LeaveId leave) {
        return Optional.ofNullable(leaves.get(leave.value()));
    }

    Optional<Allocation> allocation(BookingId booking) {
        return Optional.ofNullable(allocations.get(booking.value()));
    }

    /** Why the therapist can't serve a booking in a span; empty if nothing stands against it. */
    Optional<Rejected> obstacle(BookingId booking, EmployeeId employee, ShopSpan span) {
        for (Leave leave : leaves.values()) {
            if (leave.employee().equals(employee) && leave.span().overlaps(span)) {
                return Optional.of(Spans.refusal(RosterRejection.THERAPIST_ON_LEAVE, leave.span()));
            }
        }
        for (var entry : allocations.entrySet()) {
            Allocation taken = entry.getValue();
            if (!entry.getKey().equals(booking.value())
                    && taken.employee().equals(employee)
                    && taken.span().overlaps(span)) {
                return Optional.of(Spans.refusal(RosterRejection.THERAPIST_OCCUPIED, taken.span()));
            }
        }
        return span.isCoveredBy(shiftsOf(employee))
                ? Optional.empty()
                : Optional.of(Spans.refusal(RosterRejection.OUTSIDE_SHIFT, span));
    }

    /** Refused if as many guests as the room has places are in it at any moment of the span. */
    void requireRoom(BookingId booking, FacilityId room, int places, ShopSpan span) {
        List<ShopSpan> taken = allocations.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(booking.value()))
                .map(Map.Entry::getValue)
                .filter(allocation -> room.equals(allocation.room()))
                .map(Allocation::span)
                .filter(span::overlaps)
                .toList();
        for (ShopSpan one : taken) {
            Instant moment = one.from().isAfter(span.from()) ? one.from() : span.from();
            long guests = taken.stream()
                    .filter(other ->
                            !other.from().isAfter(moment) && other.until().isAfter(moment))
                    .count();
            if (guests >= places) {
                throw Spans.refusal(RosterRejection.ROOM_OCCUPIED, one);
            }
        }
    }

    /** Employees with a shift, in the order of how little they have to do. */
    List<EmployeeId> onDuty() {
        return shifts.values().stream()
                .map(Shift::employee)
                .distinct()
                .sorted(Comparator.comparing(this::work).thenComparing(EmployeeId::value))
                .toList();
    }

    private Duration work(EmployeeId employee) {
        return allocations.values().stream()
                .filter(allocation -> allocation.employee().equals(employee))
                .map(allocation -> allocation.span().length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<ShopSpan> shiftsOf(EmployeeId employee) {
        return shifts.values().stream()
                .filter(shift -> shift.employee().equals(employee))
                .map(Shift::span)
                .toList();
    }

    /** Bookings of an employee that meet a span, in order. */
    List<BookingId> bookings(EmployeeId employee, ShopSpan span) {
        return allocations.entrySet().stream()
                .filter(entry -> entry.getValue().employee().equals(employee)
                        && entry.getValue().span().overlaps(span))
                .sorted(Comparator.comparing(entry -> entry.getValue().span().from()))
                .map(entry -> new BookingId(entry.getKey()))
                .toList();
    }

    /** Bookings that would be left outside all shifts if one shift had another span; null if it were gone. */
    long strandedBy(ShiftId shift, @Nullable ShopSpan other) {
        Shift known = shifts.get(shift.value());
        if (known == null) {
            return 0;
        }
        List<ShopSpan> before = shiftsOf(known.employee());
        Stream<ShopSpan> rest = shifts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(shift.value())
                        && entry.getValue().employee().equals(known.employee()))
                .map(entry -> entry.getValue().span());
        List<ShopSpan> after = Stream.concat(rest, Stream.ofNullable(other)).toList();
        return allocations.values().stream()
                .filter(allocation -> allocation.employee().equals(known.employee()))
                .map(Allocation::span)
                .filter(span -> span.isCoveredBy(before) && !span.isCoveredBy(after))
                .count();
    }

    void put(ShiftId shift, Shift entry) {
        shifts.put(shift.value(), entry);
    }

    void remove(ShiftId shift) {
        shifts.remove(shift.value());
    }

    void put(LeaveId leave, Leave entry) {
        leaves.put(leave.value(), entry);
    }

    void remove(LeaveId leave) {
        leaves.remove(leave.value());
    }

    void put(BookingId booking, Allocation entry) {
        allocations.put(booking.value(), entry);
    }

    void remove(BookingId booking) {
        allocations.remove(booking.value());
    }
}
