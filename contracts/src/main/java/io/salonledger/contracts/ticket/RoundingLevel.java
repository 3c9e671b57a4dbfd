package io.salonledger.contracts.ticket;

/** Where a tax is rounded to the cent. */
public enum RoundingLevel {
    /** Each line by itself. */
    LINE,
    /** The sum of the ticket; its lines are given parts that add up to it. */
    TICKET
}
