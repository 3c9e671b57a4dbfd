package io.salonledger.contracts.wallet;

/** Why unspent stored value is paid back. */
public enum WalletRefundReason {
    GUEST_ASKED,
    GUEST_MOVES_AWAY,
    BRANCH_CLOSES,
    PAID_BY_MISTAKE,
    OTHER
}
