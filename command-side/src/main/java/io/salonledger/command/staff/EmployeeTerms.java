package io.salonledger.command.staff;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.event.BranchesAssigned;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeDeactivated;
import io.salonledger.contracts.staff.event.EmployeeReactivated;
import io.salonledger.contracts.staff.event.SkillsSet;

/**
 * What other decisions need to know of an employee.
 *
 * @param from first day, null if unknown
 * @param left true once the employee has left
 * @param until last day of one who has left, null if unknown
 */
public record EmployeeTerms(
        Set<BranchId> branches,
        Skills skills,
        @Nullable LocalDate from,
        boolean left,
        @Nullable LocalDate until) {

    public EmployeeTerms {
        branches = Set.copyOf(branches);
    }

    public boolean worksIn(BranchId branch, LocalDate date) {
        boolean begun = from == null || !date.isBefore(from);
        boolean still = !left || until != null && !date.isAfter(until);
        return begun && still && branches.contains(branch);
    }

    static @Nullable EmployeeTerms after(@Nullable EmployeeTerms before, Object fact) {
        if (fact instanceof EmployeeAdded added) {
            return new EmployeeTerms(added.branches(), added.skills(), added.employedFrom(), false, null);
        }
        return before == null ? null : before.after(fact);
    }

    private EmployeeTerms after(Object fact) {
        return switch (fact) {
            case BranchesAssigned e -> new EmployeeTerms(e.branches(), skills, from, left, until);
            case SkillsSet e -> new EmployeeTerms(branches, e.skills(), from, left, until);
            case EmployeeDeactivated e -> new EmployeeTerms(branches, skills, from, true, e.until());
            case EmployeeReactivated e -> new EmployeeTerms(branches, skills, e.from(), false, null);
            default -> this;
        };
    }
}
