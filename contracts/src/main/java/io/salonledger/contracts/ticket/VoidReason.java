package io.salonledger.contracts.ticket;

/** Why an open ticket was dropped. */
public enum VoidReason {
    MISTAKE,
    GUEST_LEFT,
    DUPLICATE,
    TRAINING,
    OTHER
}
