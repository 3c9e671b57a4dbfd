package io.salonledger.contracts.member;

/** Why a member's phone is another one now. */
public enum PhoneReason {
    /** It was written down wrongly. */
    CORRECTED,
    /** The member has a new number. */
    NEW_NUMBER,
    /** The member no longer wants it kept. */
    REMOVED,
    /** The operator gave the number to somebody else (号码回收). */
    RECYCLED,
    /** It was on the wrong file. */
    WRONG_FILE
}
