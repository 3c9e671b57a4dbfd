package io.salonledger.contracts.wallet;

/** Why stored value is corrected by hand. */
public enum WalletAdjustmentReason {
    /** What stood on the guest's card in the books before ours. */
    OLD_BOOKS,
    GOODWILL,
    ENTERED_BY_MISTAKE,
    OTHER
}
