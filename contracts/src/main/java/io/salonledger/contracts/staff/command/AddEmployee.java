package io.salonledger.contracts.staff.command;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;

/**
 * Adds an employee; code or name may be empty, not both.
 *
 * @param employedFrom null if unknown
 */
@Needs(Permission.STAFF_EDIT)
public record AddEmployee(
        EmployeeId employee,
        String code,
        String name,
        Set<BranchId> branches,
        Skills skills,
        @Nullable LocalDate employedFrom)
        implements Command {
    public AddEmployee {
        // In the order given: the stored form of equal sets stays the same.
        branches = Collections.unmodifiableSet(new LinkedHashSet<>(branches));
    }

    @Override
    public String target() {
        return employee.stream();
    }
}
