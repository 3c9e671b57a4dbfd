package io.salonledger.contracts.complaint;

/** What a complaint is about (投诉原因). */
public enum ComplaintCause {
    SERVICE_QUALITY,
    ATTITUDE,
    WAITING,
    HYGIENE,
    /** A reaction of skin or health to a treatment. */
    HEALTH_REACTION,
    PRICE,
    PRODUCT,
    ENVIRONMENT,
    OTHER
}
