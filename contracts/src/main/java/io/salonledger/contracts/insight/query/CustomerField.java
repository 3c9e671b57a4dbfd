package io.salonledger.contracts.insight.query;

/** Where a customer search found something. */
public enum CustomerField {
    NAME,
    PHONE,
    /** The code of the old books. */
    CODE,
    TAG,
    NOTE,
    PREFERENCE,
    /** A service or product the customer had. */
    ITEM
}
