package io.salonledger.contracts.staff.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.staff.EmployeeId;

/** One employee. */
@Needs(Permission.STAFF_SEE)
public record FindEmployee(EmployeeId employee) implements Query<EmployeeDetails> {}
