package io.salonledger.contracts.audit;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Query;

/**
 * A query that is itself recorded where it is handled: every answer and every refusal leaves a read in the ledger, and
 * no caller can forget it.
 *
 * @param <R> the answer's type
 */
public interface RecordedQuery<R> extends Query<R> {

    /** What it looks at; null if this one shows nobody, for example the next page of a search. */
    @Nullable
    Look look();
}
