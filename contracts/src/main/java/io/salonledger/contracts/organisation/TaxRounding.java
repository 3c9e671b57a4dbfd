package io.salonledger.contracts.organisation;

/** What is rounded to the currency's scale: the tax of each line, or the sum of a tax over the ticket. */
public enum TaxRounding {
    LINE,
    TICKET
}
