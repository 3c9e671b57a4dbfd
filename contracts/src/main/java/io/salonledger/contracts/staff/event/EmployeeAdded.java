package io.salonledger.contracts.staff.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;

/** An employee came into the house. The code is sealed too: in many shops it is the first name. */
public record EmployeeAdded(
        EmployeeId employee,
        @Sealed("employee.code") @Nullable Personal<String> code,
        @Sealed("employee.name") @Nullable Personal<String> name,
        Set<BranchId> branches,
        Skills skills,
        @Nullable LocalDate employedFrom)
        implements EmployeeEvent {
    public EmployeeAdded {
        // In the order given: the stored form of equal sets stays the same.
        branches = Collections.unmodifiableSet(new LinkedHashSet<>(branches));
    }
}
