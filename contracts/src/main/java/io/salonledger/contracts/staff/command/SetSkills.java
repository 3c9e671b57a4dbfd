package io.salonledger.contracts.staff.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;

/** Says what an employee can do. */
@Needs(Permission.STAFF_EDIT)
public record SetSkills(EmployeeId employee, Skills skills) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
