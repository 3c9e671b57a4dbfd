package io.salonledger.contracts.complaint;

/** Why a complaint ends without an outcome. */
public enum WithdrawReason {
    GUEST_WITHDREW,
    DUPLICATE,
    FILED_BY_MISTAKE
}
