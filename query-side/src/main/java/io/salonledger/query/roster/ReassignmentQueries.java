package io.salonledger.query.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.roster.query.FindReassignments;
import io.salonledger.contracts.roster.query.Reassignment;
import io.salonledger.contracts.roster.query.Reassignments;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.query.booking.PlannedBookings;
import io.salonledger.query.organisation.BranchDirectory;
import io.salonledger.query.staff.EmployeeDirectory;

@Component
class ReassignmentQueries {

    private static final int WEEK = 7;

    private final PlanReader plans;
    private final PlannedBookings bookings;
    private final BranchDirectory branches;
    private final EmployeeDirectory employees;

    ReassignmentQueries(
            PlanReader plans, PlannedBookings bookings, BranchDirectory branches, EmployeeDirectory employees) {
        this.plans = plans;
        this.bookings = bookings;
        this.branches = branches;
        this.employees = employees;
    }

    /** Opens only bookings that lie in a leave, which are few: the whole days would be a hundred. */
    @QueryHandler
    Reassignments handle(FindReassignments query, MetaData metadata) {
        Actor asker = Actor.from(metadata).orElseThrow();
        BranchDetails branch =
                branches.find(query.branch()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(BranchId.KIND));
        Map<EmployeeId, String> names = employees.of(query.branch()).stream()
                .collect(Collectors.toMap(EmployeeRow::employee, EmployeeRow::label));
        return new Reassignments(plans.of(query.branch(), query.from(), WEEK).values().stream()
                .flatMap(plan -> reassignments(plan, branch, names, asker))
                .toList());
    }

    private Stream<Reassignment> reassignments(
            DayPlanDocument plan, BranchDetails branch, Map<EmployeeId, String> names, Actor asker) {
        List<BookingId> inLeave = plan.bookings().entrySet().stream()
                .filter(held -> held.getValue().released() == null
                        && plan.isOnLeave(
                                held.getValue().employee(), held.getValue().span()))
                .map(held -> new BookingId(held.getKey()))
                .toList();
        Map<EmployeeId, List<BookingId>> waiting = bookings
                .of(
                        inLeave,
                        plan.plan().date(),
                        branch,
                        placement -> plan.isOnLeave(placement.employee(), placement.span()),
                        asker)
                .stream()
                .filter(PlannedBooking::toReassign)
                .collect(Collectors.groupingBy(
                        booking -> booking.placement().employee(),
                        LinkedHashMap::new,
                        Collectors.mapping(PlannedBooking::booking, Collectors.toList())));
        return waiting.entrySet().stream()
                .map(guests -> new Reassignment(
                        plan.plan().date(),
                        guests.getKey(),
                        names.getOrDefault(guests.getKey(), ""),
                        guests.getValue()));
    }
}
