package io.salonledger.contracts.roster;

/** Why a booking no longer occupies anyone. */
public enum ReleaseReason {
    MOVED,
    CANCELLED,
    NO_SHOW
}
