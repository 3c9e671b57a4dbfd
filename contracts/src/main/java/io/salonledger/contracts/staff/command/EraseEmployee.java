package io.salonledger.contracts.staff.command;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;

/** Erases a former employee's personal data for ever; what they did and earned stays, under no name. */
@Needs(Permission.STAFF_ERASE)
public record EraseEmployee(
        EmployeeId employee,
        EmployeeErasureReason reason,
        @Nullable LocalDate requestedOn) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
