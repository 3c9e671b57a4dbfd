package io.salonledger.contracts.staff.command;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Records that an employee has left.
 *
 * @param until the last day, null if unknown
 */
@Needs(Permission.STAFF_EDIT)
public record DeactivateEmployee(
        EmployeeId employee, @Nullable LocalDate until) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
