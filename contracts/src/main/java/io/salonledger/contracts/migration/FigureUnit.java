package io.salonledger.contracts.migration;

/** What a figure counts. */
public enum FigureUnit {
    COUNT,
    /** In the import's currency, to its smallest unit. */
    MONEY,
    /** In the import's currency, with fractions of its smallest unit. */
    EXACT_MONEY,
    /** Of stock. */
    QUANTITY
}
