package io.salonledger.contracts.audit.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far the ledger is.
 *
 * @param leaves events that it holds
 * @param behind events that the log holds and the ledger not yet
 * @param root over all leaves, hexadecimal
 * @param failure why it can't go on; null if it can
 * @param days newest first
 */
public record LedgerStatus(
        boolean available,
        long leaves,
        long behind,
        String root,
        @Nullable String failure,
        List<Day> days) {

    public LedgerStatus {
        days = List.copyOf(days);
    }

    /**
     * The root at the end of a day (UTC).
     *
     * @param leaves of all days up to this one
     * @param closed false while the day goes on
     */
    public record Day(LocalDate day, long leaves, String root, boolean closed) {}
}
