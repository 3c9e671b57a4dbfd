package io.salonledger.contracts.migration;

/** How a recorded import stands. */
public enum ImportState {
    RUNNING,
    /** Every figure is equal or differs for a reason. */
    COMPLETED,
    /** Completed, but a figure differs without a reason. */
    DIFFERENT,
    ABORTED
}
