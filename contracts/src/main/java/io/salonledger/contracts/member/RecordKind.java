package io.salonledger.contracts.member;

/** A kind of personal record that a member's file can hold; named on the erasure certificate. */
public enum RecordKind {
    NAME,
    PHONE,
    CODE,
    PROFILE,
    PREFERENCES,
    TAGS,
    NOTES,
    GUARDIAN,
    HEALTH,
    STANDING
}
