package io.salonledger.contracts.member;

/** New, old or potential customer (新客户、老客户、潜在客户); follows from visits and is stored nowhere. */
public enum CustomerClass {
    /** Never came. */
    POTENTIAL,
    /** Came for the first time within the last 90 days. */
    NEW,
    /** Came for the first time before. */
    OLD
}
