package io.salonledger.contracts.ticket;

/** Why a line costs less than the list says. */
public enum DiscountReason {
    PROMOTION,
    BIRTHDAY,
    GOODWILL,
    AGREED_PRICE,
    STAFF_PRICE,
    DAMAGED,
    OTHER
}
