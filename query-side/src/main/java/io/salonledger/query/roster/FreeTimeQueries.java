package io.salonledger.query.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.roster.query.FindFreeTimes;
import io.salonledger.contracts.roster.query.FreeTimes;
import io.salonledger.query.catalogue.ServiceDirectory;
import io.salonledger.query.organisation.BranchDirectory;
import io.salonledger.query.staff.EmployeeDirectory;

@Component
class FreeTimeQueries {

    private final PlanReader plans;
    private final BranchDirectory branches;
    private final EmployeeDirectory employees;
    private final ServiceDirectory services;
    private final Clock clock;

    FreeTimeQueries(
            PlanReader plans,
            BranchDirectory branches,
            EmployeeDirectory employees,
            ServiceDirectory services,
            Clock clock) {
        this.plans = plans;
        this.branches = branches;
        this.employees = employees;
        this.services = services;
        this.clock = clock;
    }

    /** None if the list doesn't offer the service then, or nobody knows how long it takes. */
    @QueryHandler
    FreeTimes handle(FindFreeTimes query) {
        BranchDetails branch =
                branches.find(query.branch()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(BranchId.KIND));
        LocalDate first = branch.calendar().businessDateOf(query.after().instant());
        Optional<ServiceRow> service = services.at(query.service(), first);
        Duration duration = service.map(row -> duration(query, row)).orElse(null);
        if (duration == null) {
            return new FreeTimes(List.of());
        }
        // A span may cross into the day after the last.
        Map<LocalDate, DayPlanDocument> days = plans.of(query.branch(), first, query.days() + 1);
        Suitability suitability = new Suitability(
                employees.of(query.branch()),
                query.service(),
                service.orElseThrow().description().category(),
                query.employee());
        return new FreeTimes(new FreeTimeFinder(branch, days, suitability, query, duration).find(clock.instant()));
    }

    private static @Nullable Duration duration(FindFreeTimes query, ServiceRow service) {
        if (query.duration() != null) {
            return query.duration();
        }
        ServiceTermsVersion version = service.version();
        return !service.active() || version == null ? null : version.terms().duration();
    }
}
