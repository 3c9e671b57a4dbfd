package io.salonledger.contracts.staff.event;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/** An employee works in these branches. */
public record BranchesAssigned(EmployeeId employee, Set<BranchId> branches) implements EmployeeEvent {
    public BranchesAssigned {
        // In the order given: the stored form of equal sets stays the same.
        branches = Collections.unmodifiableSet(new LinkedHashSet<>(branches));
    }
}
