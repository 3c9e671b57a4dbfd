package io.salonledger.contracts.insight.query;

/** By what takings are grouped. */
public enum TakingsBy {
    DAY,
    MONTH,
    HOUR,
    EMPLOYEE,
    SERVICE,
    CATEGORY,
    PRODUCT,
    KIND,
    BRANCH
}
