package io.salonledger.contracts.migration;

/** How much an oddity of the old books matters. */
public enum FindingLevel {
    /** Not importable: nothing is imported before it is mended. */
    REFUSED,
    /** Imported as written, but to be looked at. */
    ODD,
    /** Good to know. */
    INFO
}
