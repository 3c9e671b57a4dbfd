package io.salonledger.contracts.member;

/** Why a member may not book or buy (拉黑原因). */
public enum BlockReason {
    UNPAID,
    MISBEHAVIOUR,
    REPEATED_NO_SHOWS,
    FRAUD,
    OWN_WISH,
    OTHER
}
