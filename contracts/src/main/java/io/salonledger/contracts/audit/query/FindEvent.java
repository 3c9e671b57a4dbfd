package io.salonledger.contracts.audit.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** One event by its position in the log; personal values masked. */
@Needs(Permission.HISTORY_SEE)
public record FindEvent(long position) implements Query<EventDetails> {}
