package io.salonledger.contracts.audit.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/**
 * A page of the history, newest first, however far back.
 *
 * @param before only events with a lower position; null for the newest
 * @param limit 1 to 1,000
 */
@Needs(Permission.HISTORY_SEE)
public record SearchHistory(HistoryFilter filter, @Nullable Long before, int limit) implements Query<HistoryPage> {}
