package io.salonledger.command.staff;

import io.salonledger.contracts.staff.EmployeeId;

/** Where other decisions look an employee up. */
public interface EmployeeBook {

    /** As of the newest event; refused with {@code not-found} if there is no such employee. */
    EmployeeTerms termsOf(EmployeeId employee);
}
