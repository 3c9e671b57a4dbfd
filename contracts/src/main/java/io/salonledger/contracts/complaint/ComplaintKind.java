package io.salonledger.contracts.complaint;

/** What somebody wants to be heard about. */
public enum ComplaintKind {
    COMPLAINT,
    /** An idea, not an objection: it is answered and counted, and never urgent. */
    SUGGESTION
}
