package io.salonledger.contracts.member;

/** What a member may say yes to, each on its own. */
public enum ConsentPurpose {
    HEALTH,
    PHOTOS,
    MARKETING
}
