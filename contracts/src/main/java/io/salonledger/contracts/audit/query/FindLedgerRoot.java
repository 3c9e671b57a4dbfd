package io.salonledger.contracts.audit.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** The root over everything recorded until now, for the paper on which it leaves the house: it tells nothing else. */
@Needs(Permission.DAY_SEE)
public record FindLedgerRoot() implements Query<LedgerRoot> {}
