package io.salonledger.contracts.staff.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeId;

/** Says that the key of an erased employee was destroyed; sent by the product itself. */
@Needs(Permission.STAFF_ERASE)
public record ConfirmEmployeeErasure(EmployeeId employee, int keys, boolean registered) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
