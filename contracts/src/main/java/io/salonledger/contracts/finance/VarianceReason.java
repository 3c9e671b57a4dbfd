package io.salonledger.contracts.finance;

/** Why the drawer holds more or less than it should. */
public enum VarianceReason {
    WRONG_CHANGE,
    PAID_FROM_DRAWER,
    NOT_RECORDED,
    UNKNOWN,
    OTHER
}
