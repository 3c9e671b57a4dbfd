package io.salonledger.contracts.member;

/** Skin type (肤质). */
public enum SkinType {
    NORMAL,
    DRY,
    OILY,
    COMBINATION,
    SENSITIVE,
    ACNE_PRONE,
    MATURE
}
