package io.salonledger.contracts.complaint;

/** How urgent a complaint is; decides how soon it is due. */
public enum Severity {
    LOW,
    NORMAL,
    HIGH,
    /** Somebody's health: comes before all others. */
    HEALTH
}
