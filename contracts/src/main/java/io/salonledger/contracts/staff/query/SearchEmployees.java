package io.salonledger.contracts.staff.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/** Employees that match, by what they are called. */
@Needs(Permission.STAFF_SEE)
public record SearchEmployees(EmployeeFilter filter, PageRequest page) implements Query<Page<EmployeeRow>> {}
