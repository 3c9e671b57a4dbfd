package io.salonledger.contracts.audit;

/** Why an act is worth a second look (值得一看). */
public enum ActMark {
    /** Money was paid back. */
    REFUND,
    /** A manual discount above what the desk may give by itself. */
    DISCOUNT,
    /** A booking was cancelled or a ticket voided. */
    CANCELLATION,
    /** A price or another term was changed. */
    PRICE,
    /** Stock or stored value was corrected by hand. */
    CORRECTION,
    /** A day was closed with another sum of cash than recorded. */
    VARIANCE,
    /** A person was erased. */
    ERASURE,
    /** Someone's account or rights were changed. */
    RIGHTS
}
