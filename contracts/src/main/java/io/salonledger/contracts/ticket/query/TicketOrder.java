package io.salonledger.contracts.ticket.query;

/** By what tickets are sorted. */
public enum TicketOrder {
    BUSINESS_DATE,
    NUMBER,
    TOTAL
}
