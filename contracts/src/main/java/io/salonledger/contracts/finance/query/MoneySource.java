package io.salonledger.contracts.finance.query;

/** Where money of a day comes from or goes to. */
public enum MoneySource {
    SALE,
    REFUND,
    TOP_UP,
    /** Unspent stored value that was paid back. */
    PAID_BACK
}
