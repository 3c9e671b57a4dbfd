package io.salonledger.contracts.member;

/** How strong a massage a member likes (力度). */
public enum Pressure {
    LIGHT,
    MEDIUM,
    FIRM,
    STRONG
}
