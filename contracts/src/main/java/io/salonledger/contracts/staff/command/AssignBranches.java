package io.salonledger.contracts.staff.command;

import java.util.Set;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/** Says in which branches an employee works. */
@Needs(Permission.STAFF_EDIT)
public record AssignBranches(EmployeeId employee, Set<BranchId> branches) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
