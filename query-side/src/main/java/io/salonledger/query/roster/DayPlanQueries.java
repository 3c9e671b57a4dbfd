package io.salonledger.query.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.OpeningHours;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.roster.query.FindDayPlan;
import io.salonledger.contracts.roster.query.FindMyDay;
import io.salonledger.contracts.roster.query.MyDay;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.query.organisation.BranchDirectory;
import io.salonledger.query.staff.EmployeeDirectory;

@Component
class DayPlanQueries {

    private final PlanReader plans;
    private final PlanColumns columns;
    private final BranchDirectory branches;
    private final EmployeeDirectory employees;
    private final Clock clock;

    DayPlanQueries(
            PlanReader plans, PlanColumns columns, BranchDirectory branches, EmployeeDirectory employees, Clock clock) {
        this.plans = plans;
        this.columns = columns;
        this.branches = branches;
        this.employees = employees;
        this.clock = clock;
    }

    @QueryHandler
    DayPlanDetails handle(FindDayPlan query, MetaData metadata) {
        BranchDetails branch =
                branches.find(query.branch()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(BranchId.KIND));
        return details(branch, query.date(), null, Actor.from(metadata).orElseThrow());
    }

    @QueryHandler
    MyDay handle(FindMyDay query, MetaData metadata) {
        Actor asker = Actor.from(metadata).orElseThrow();
        Optional<EmployeeRow> found = employees.ofUser(asker.user());
        if (found.isEmpty()) {
            return new MyDay(null, "", List.of());
        }
        EmployeeRow me = found.get();
        List<DayPlanDetails> all = me.branches().stream()
                .sorted(Comparator.comparing(BranchId::value))
                .filter(branch -> asker.mayActFor(branch.value()))
                .flatMap(branch -> branches.find(branch).stream())
                .map(branch -> details(branch, dateOf(query, branch), me.employee(), asker))
                .toList();
        List<DayPlanDetails> busy =
                all.stream().filter(plan -> !plan.columns().isEmpty()).toList();
        return new MyDay(
                me.employee(),
                me.label(),
                busy.isEmpty() ? all.stream().limit(1).toList() : busy);
    }

    private LocalDate dateOf(FindMyDay query, BranchDetails branch) {
        return query.date() == null ? branch.calendar().businessDateOf(clock.instant()) : query.date();
    }

    private DayPlanDetails details(BranchDetails branch, LocalDate date, @Nullable EmployeeId only, Actor asker) {
        DayPlanDocument plan =
                Objects.requireNonNull(plans.of(branch.branch(), date, 1).get(date));
        OpeningHours hours = new OpeningHours(branch.hours(), branch.holidays());
        return new DayPlanDetails(
                plan.plan(),
                branch.calendar().businessDateOf(clock.instant()),
                ShopTime.at(branch.calendar().startOf(date), branch.calendar().zoneAt(date)),
                hours.on(date),
                columns.of(plan, branch, only, asker));
    }
}
