package io.salonledger.contracts.stock;

/** Why a quantity is corrected. */
public enum AdjustReason {
    /** Past its last day, thrown away. */
    EXPIRED,
    DAMAGED,
    LOST,
    FOUND,
    /** Written down wrongly before. */
    MISTAKE,
    OTHER
}
