package io.salonledger.contracts.migration;

/** What an import is doing. */
public enum ImportPhase {
    READING,
    /** Read: the findings can be looked at, and if none is refused, it can be started. */
    READ,
    IMPORTING,
    /** Waits until the read models show everything. */
    CATCHING_UP,
    /** Makes the parity report. */
    COMPARING,
    COMPLETED,
    /** Stopped by someone; what was imported stays. */
    ABORTED,
    /** Something broke; it goes on at the next start, or when started again. */
    FAILED;

    public boolean isOver() {
        return this == COMPLETED || this == ABORTED || this == FAILED;
    }
}
