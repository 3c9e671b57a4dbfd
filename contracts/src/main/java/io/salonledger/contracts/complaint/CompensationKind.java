package io.salonledger.contracts.complaint;

/** What is given to make up for it (补偿方式). */
public enum CompensationKind {
    REFUND,
    STORED_VALUE,
    COUPON,
    FREE_SERVICE,
    GIFT,
    MEDICAL_COST,
    OTHER
}
