package io.salonledger.contracts.identity.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Query;

/** One user. */
@Needs(Permission.USER_SEE)
public record FindUser(UserId user) implements Query<UserRow> {}
