package io.salonledger.contracts.staff.command;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Records that an employee who had left is back.
 *
 * @param from the first day, null if unknown
 */
@Needs(Permission.STAFF_EDIT)
public record ReactivateEmployee(
        EmployeeId employee, @Nullable LocalDate from) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
