package io.salonledger.contracts.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a verification of the ledger stands or ended.
 *
 * @param checked leaves so far
 * @param total leaves to check
 * @param root over all leaves that were checked, hexadecimal; null while it runs
 * @param difference the first; null if there is none
 */
public record VerificationStatus(
        State state,
        long checked,
        long total,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String root,
        @Nullable LedgerDifference difference) {

    /** Of a verification. */
    public enum State {
        NEVER_RUN,
        RUNNING,
        /** All is as it was recorded. */
        INTACT,
        DIFFERENT,
        /** It could not be finished. */
        FAILED,
        /** The event store can't be read as bytes here. */
        NOT_AVAILABLE
    }
}
