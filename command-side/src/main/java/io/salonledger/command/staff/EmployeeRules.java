package io.salonledger.command.staff;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.StaffRejection;
import io.salonledger.contracts.staff.event.EmployeeRenamed;

/** What an employee must be before it is recorded. */
final class EmployeeRules {

    private static final int MAX_NAME = 100;

    private EmployeeRules() {}

    static EmployeeRenamed called(EmployeeId employee, String code, String name) {
        if (code.isBlank() && name.isBlank()) {
            throw StaffRejection.EMPLOYEE_NAMELESS.because();
        }
        return new EmployeeRenamed(employee, personal(employee, "code", code), personal(employee, "name", name));
    }

    private static @Nullable Personal<String> personal(EmployeeId employee, String field, String text) {
        String stripped = text.strip();
        if (stripped.length() > MAX_NAME) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, MAX_NAME);
        }
        return stripped.isEmpty() ? null : Personal.of(employee.stream(), stripped);
    }

    static Set<BranchId> atLeastOne(Set<BranchId> branches) {
        if (branches.isEmpty()) {
            throw StaffRejection.EMPLOYEE_BRANCH_REQUIRED.because();
        }
        return branches;
    }
}
