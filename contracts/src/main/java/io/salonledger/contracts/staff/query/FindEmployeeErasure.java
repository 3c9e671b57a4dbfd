package io.salonledger.contracts.staff.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.staff.EmployeeId;

/** The certificate of an employee's erasure (删除证明). */
@Needs(Permission.STAFF_SEE)
public record FindEmployeeErasure(EmployeeId employee) implements Query<EmployeeErasure> {}
