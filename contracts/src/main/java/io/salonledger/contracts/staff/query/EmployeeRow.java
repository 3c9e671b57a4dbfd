package io.salonledger.contracts.staff.query;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;

/**
 * An employee as listed; texts are empty once the person was erased.
 *
 * @param label what people see: the name, or the code where there is none
 * @param user id of the user the employee signs in as, if any
 */
public record EmployeeRow(
        EmployeeId employee,
        String label,
        String code,
        Set<BranchId> branches,
        Skills skills,
        boolean active,
        @Nullable String user) {
    public EmployeeRow {
        branches = Set.copyOf(branches);
    }
}
