package io.salonledger.contracts.complaint;

/** How a complaint came in, or how it was answered. */
public enum ComplaintChannel {
    IN_PERSON,
    PHONE,
    WECHAT,
    EMAIL,
    LETTER,
    ONLINE_REVIEW,
    OTHER
}
