package io.salonledger.query.roster;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.roster.query.FindRosterWeek;
import io.salonledger.contracts.roster.query.RosterCell;
import io.salonledger.contracts.roster.query.RosterRow;
import io.salonledger.contracts.roster.query.RosterWeek;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.query.organisation.BranchDirectory;
import io.salonledger.query.staff.EmployeeDirectory;

@Component
class RosterQueries {

    private static final int WEEK = 7;

    /** Chinese names by their sound, Latin ones by letter. */
    private static final Locale ORDER = Locale.CHINA;

    private final PlanReader plans;
    private final BranchDirectory branches;
    private final EmployeeDirectory employees;
    private final Clock clock;

    RosterQueries(PlanReader plans, BranchDirectory branches, EmployeeDirectory employees, Clock clock) {
        this.plans = plans;
        this.branches = branches;
        this.employees = employees;
        this.clock = clock;
    }

    /** All who work in the branch, and who has left as long as something stands in the week. */
    @QueryHandler
    RosterWeek handle(FindRosterWeek query) {
        BranchDetails branch =
                branches.find(query.branch()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(BranchId.KIND));
        Map<LocalDate, DayPlanDocument> week = plans.of(query.branch(), query.from(), WEEK);
        Collator collator = Collator.getInstance(ORDER);
        List<RosterRow> rows = employees.of(query.branch()).stream()
                .map(employee -> row(employee, branch, week))
                .filter(row -> row.active() || row.cells().stream().anyMatch(RosterQueries::isUsed))
                .sorted(Comparator.comparing(RosterRow::name, collator)
                        .thenComparing(row -> row.employee().value()))
                .toList();
        return new RosterWeek(
                query.branch(),
                query.from(),
                branch.calendar().businessDateOf(clock.instant()),
                branch.calendar().zone(),
                rows);
    }

    private static boolean isUsed(RosterCell cell) {
        return !cell.shifts().isEmpty() || !cell.leaves().isEmpty() || cell.bookings() > 0;
    }

    private static RosterRow row(EmployeeRow employee, BranchDetails branch, Map<LocalDate, DayPlanDocument> week) {
        List<RosterCell> cells = week.values().stream()
                .map(plan -> new RosterCell(
                        plan.plan().date(),
                        PlanColumns.shifts(plan, branch, employee.employee()).stream()
                                .filter(shift -> shift.begins().equals(plan.plan()))
                                .toList(),
                        PlanColumns.leaves(plan, branch, employee.employee()),
                        bookings(plan, employee.employee())))
                .toList();
        return new RosterRow(employee.employee(), employee.label(), employee.active(), cells);
    }

    private static int bookings(DayPlanDocument plan, EmployeeId employee) {
        return (int) plan.bookings().values().stream()
                .filter(held -> held.released() == null && held.employee().equals(employee))
                .count();
    }
}
