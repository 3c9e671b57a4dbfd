package io.salonledger.contracts.identity.query;

import java.util.Set;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Query;

/** What users are called, to show who did something. */
@Needs(Permission.SIGNED_IN)
public record FindUserNames(Set<UserId> users) implements Query<UserNames> {}
