package io.salonledger.contracts.staff.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/**
 * The employee who signs in as a user: whose day it is.
 *
 * @param user id of the user; refused with {@code not-found} if no employee does
 */
@Needs(Permission.STAFF_SEE)
public record FindEmployeeOfUser(String user) implements Query<EmployeeRow> {}
