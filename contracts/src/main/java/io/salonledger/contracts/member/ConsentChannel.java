package io.salonledger.contracts.member;

/** How a consent was given or withdrawn. */
public enum ConsentChannel {
    IN_PERSON,
    PAPER,
    PHONE,
    WECHAT,
    ONLINE,
    /** The old books say so. */
    IMPORT
}
