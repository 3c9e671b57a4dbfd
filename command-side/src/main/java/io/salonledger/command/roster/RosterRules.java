package io.salonledger.command.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.staff.EmployeeBook;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.RosterRejection;
import io.salonledger.contracts.staff.EmployeeId;

/** What must be true of any shift or absence. */
@Component
class RosterRules {

    private final BranchBook branches;
    private final EmployeeBook employees;
    private final Clock clock;

    RosterRules(BranchBook branches, EmployeeBook employees, Clock clock) {
        this.branches = branches;
        this.employees = employees;
        this.clock = clock;
    }

    /** The business dates that a span touches; refused if it is over by today's business day. */
    List<LocalDate> days(BranchId branch, ShopSpan span, MetaData metadata) {
        BusinessCalendar calendar = branches.termsOf(branch).calendar();
        Spans.requireOf(calendar, span.start());
        List<LocalDate> days = Spans.days(calendar, span);
        requireNotPast(branch, days.getLast(), metadata);
        return days;
    }

    /** The product itself writes history, for example the demo's. */
    void requireNotPast(BranchId branch, LocalDate date, MetaData metadata) {
        boolean product = Actor.from(metadata)
                .map(actor -> actor.roles().contains(Role.SYSTEM))
                .orElse(false);
        LocalDate today = branches.termsOf(branch).calendar().businessDateOf(clock.instant());
        if (!product && date.isBefore(today)) {
            throw RosterRejection.IN_THE_PAST.because();
        }
    }

    boolean touches(DayPlanId plan, ShopSpan span) {
        return Spans.days(branches.termsOf(plan.branch()).calendar(), span).contains(plan.date());
    }

    void requireWorksIn(EmployeeId employee, BranchId branch, LocalDate date) {
        if (!employees.termsOf(employee).worksIn(branch, date)) {
            throw RosterRejection.NOT_OF_BRANCH.because();
        }
    }
}
