package io.salonledger.contracts.ticket;

/** How far a ticket is. */
public enum TicketState {
    OPEN,
    SETTLED,
    PARTLY_REFUNDED,
    REFUNDED,
    VOIDED,
    /** History of another system: no tenders, no time, never changed. */
    IMPORTED
}
