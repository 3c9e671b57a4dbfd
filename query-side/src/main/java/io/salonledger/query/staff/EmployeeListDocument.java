package io.salonledger.query.staff;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.query.EmployeeRow;

/**
 * An employee as listed; what identifies the person is sealed.
 *
 * @param tokens what the employee is found by, each a keyed hash
 */
record EmployeeListDocument(
        EmployeeId employee,
        @Sealed("employee.code") @Nullable Personal<String> code,
        @Sealed("employee.name") @Nullable Personal<String> name,
        Set<String> tokens,
        Set<BranchId> branches,
        Skills skills,
        Set<String> categories,
        boolean active,
        Employment employment) {

    /** The time of employment and the user the employee signs in as. */
    record Employment(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String user) {}

    EmployeeListDocument called(
            @Nullable Personal<String> newCode, @Nullable Personal<String> newName, Set<String> newTokens) {
        return new EmployeeListDocument(
                employee, newCode, newName, newTokens, branches, skills, categories, active, employment);
    }

    EmployeeListDocument in(Set<BranchId> other) {
        return new EmployeeListDocument(employee, code, name, tokens, other, skills, categories, active, employment);
    }

    EmployeeListDocument with(Skills other) {
        return new EmployeeListDocument(
                employee, code, name, tokens, branches, other, other.categories(), active, employment);
    }

    EmployeeListDocument with(boolean nowActive, Employment other) {
        return new EmployeeListDocument(employee, code, name, tokens, branches, skills, categories, nowActive, other);
    }

    String openedCode() {
        return code == null ? "" : code.orElse("");
    }

    String openedName() {
        return name == null ? "" : name.orElse("");
    }

    EmployeeRow row() {
        String label = openedName().isEmpty() ? openedCode() : openedName();
        return new EmployeeRow(employee, label, openedCode(), branches, skills, active, employment.user());
    }
}
