package io.salonledger.contracts.member;

/** Hair type (发质). */
public enum HairType {
    NORMAL,
    DRY,
    OILY,
    FINE,
    COARSE,
    CURLY,
    DAMAGED,
    COLOURED
}
