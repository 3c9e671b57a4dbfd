package io.salonledger.contracts.complaint.query;

/** In which order complaints are listed. */
public enum ComplaintOrder {
    /** Open ones first, of these health cases, then by due time; closed ones newest first. */
    URGENCY,
    RECEIVED,
    DUE,
    NUMBER
}
