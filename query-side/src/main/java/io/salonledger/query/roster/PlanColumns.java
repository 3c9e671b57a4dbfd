package io.salonledger.query.roster;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.PlannedLeave;
import io.salonledger.contracts.roster.query.PlannedShift;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.query.booking.PlannedBookings;
import io.salonledger.query.staff.EmployeeDirectory;

/** Makes the columns of a plan, one for each who has something in it. */
@Component
class PlanColumns {

    private final EmployeeDirectory employees;
    private final PlannedBookings bookings;

    PlanColumns(EmployeeDirectory employees, PlannedBookings bookings) {
        this.employees = employees;
        this.bookings = bookings;
    }

    /** @param only the one whose column is wanted; null means all */
    List<DayColumn> of(DayPlanDocument plan, BranchDetails branch, @Nullable EmployeeId only, Actor asker) {
        Map<EmployeeId, String> names = employees.of(branch.branch()).stream()
                .collect(Collectors.toMap(EmployeeRow::employee, EmployeeRow::label));
        Map<EmployeeId, List<PlannedBooking>> booked = bookings
                .of(
                        plan.bookings().entrySet().stream()
                                .filter(held -> only == null
                                        || held.getValue().employee().equals(only))
                                .map(held -> new BookingId(held.getKey()))
                                .toList(),
                        plan.plan().date(),
                        branch,
                        placement -> plan.isOnLeave(placement.employee(), placement.span()),
                        asker)
                .stream()
                .collect(Collectors.groupingBy(booking -> booking.placement().employee()));
        return Stream.of(
                        plan.shifts().values().stream().map(DayPlanDocument.Shift::employee),
                        plan.leaves().values().stream().map(DayPlanDocument.Leave::employee),
                        booked.keySet().stream())
                .flatMap(all -> all)
                .distinct()
                .filter(employee -> only == null || employee.equals(only))
                .map(employee -> new DayColumn(
                        employee,
                        names.getOrDefault(employee, ""),
                        shifts(plan, branch, employee),
                        leaves(plan, branch, employee),
                        booked.getOrDefault(employee, List.of())))
                .sorted(Comparator.comparing(PlanColumns::firstShift)
                        .thenComparing(DayColumn::name)
                        .thenComparing(column -> column.employee().value()))
                .toList();
    }

    private static Instant firstShift(DayColumn column) {
        return column.shifts().isEmpty()
                ? Instant.MAX
                : column.shifts().getFirst().span().from();
    }

    static List<PlannedShift> shifts(DayPlanDocument plan, BranchDetails branch, EmployeeId employee) {
        return plan.shifts().entrySet().stream()
                .filter(entry -> entry.getValue().employee().equals(employee))
                .map(entry -> new PlannedShift(
                        new ShiftId(entry.getKey()),
                        begins(branch, entry.getValue().span()),
                        entry.getValue().span()))
                .sorted(Comparator.comparing(shift -> shift.span().from()))
                .toList();
    }

    static List<PlannedLeave> leaves(DayPlanDocument plan, BranchDetails branch, EmployeeId employee) {
        return plan.leaves().entrySet().stream()
                .filter(entry -> entry.getValue().employee().equals(employee))
                .map(entry -> new PlannedLeave(
                        new LeaveId(entry.getKey()),
                        begins(branch, entry.getValue().span()),
                        entry.getValue().span(),
                        entry.getValue().kind()))
                .sorted(Comparator.comparing(leave -> leave.span().from()))
                .toList();
    }

    private static DayPlanId begins(BranchDetails branch, ShopSpan span) {
        return new DayPlanId(branch.branch(), branch.calendar().businessDateOf(span.from()));
    }
}
