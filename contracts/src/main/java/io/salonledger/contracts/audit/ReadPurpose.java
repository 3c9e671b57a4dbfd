package io.salonledger.contracts.audit;

/** Why somebody looks. */
public enum ReadPurpose {
    /** To serve the guest, now or at the coming visit. */
    SERVING,
    /** To reach the guest: a booking, a reminder. */
    CONTACTING,
    /** To settle a complaint. */
    COMPLAINT,
    /** For messages and campaigns. */
    MARKETING,
    /** To measure and compare. */
    ANALYSING,
    /** For the books: accounting, taxes. */
    BOOKKEEPING,
    /** To check what was done. */
    AUDITING,
    /** The person asked for their own data. */
    PERSON_ASKED
}
