package io.salonledger.contracts.staff.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many employees match; each filter is counted without itself. */
@Needs(Permission.STAFF_SEE)
public record CountEmployees(EmployeeFilter filter) implements Query<EmployeeCounts> {}
