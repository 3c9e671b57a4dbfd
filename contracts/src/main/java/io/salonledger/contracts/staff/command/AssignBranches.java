package io.salonledger.contracts.staff.command;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/** Says in which branches an employee works. */
@Needs(Permission.STAFF_EDIT)
public record AssignBranches(EmployeeId employee, Set<BranchId> branches) implements Command {
    public AssignBranches {
        // In the order given: the stored form of equal sets stays the same.
        branches = Collections.unmodifiableSet(new LinkedHashSet<>(branches));
    }

    @Override
    public String target() {
        return employee.stream();
    }
}
