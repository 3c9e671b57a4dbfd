package io.salonledger.contracts.staff.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Says which user the employee signs in as.
 *
 * @param user id of the user, or null to take the link away
 */
@Needs(Permission.STAFF_EDIT)
public record LinkUser(EmployeeId employee, @Nullable String user) implements Command {
    @Override
    public String target() {
        return employee.stream();
    }
}
