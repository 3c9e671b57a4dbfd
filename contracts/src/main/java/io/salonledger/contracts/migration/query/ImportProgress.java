package io.salonledger.contracts.migration.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;

/**
 * How far an import is.
 *
 * @param importId under which it is recorded; that of the draft until it is started
 * @param done records sent
 * @param total records to be sent; 0 until that is known
 * @param perSecond records sent in a second, on average
 * @param refused findings that keep it from being started
 * @param odd findings to be looked at
 * @param failure id under which the log has the cause, if it failed
 */
public record ImportProgress(
        ImportId importId,
        ImportPhase phase,
        long done,
        long total,
        long perSecond,
        long refused,
        long odd,
        @Nullable String failure) {

    /** From 0 to 1. */
    public double part() {
        return total == 0 ? 0 : Math.min(1.0, (double) done / total);
    }
}
