package io.salonledger.contracts.member;

/** How a member's sex is noted (性别). */
public enum Sex {
    FEMALE,
    MALE,
    OTHER
}
