package io.salonledger.contracts.staff.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeId;

/** Puts an employee's code and name right. */
@Needs(Permission.STAFF_EDIT)
public record RenameEmployee(EmployeeId employee, String code, String name) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
