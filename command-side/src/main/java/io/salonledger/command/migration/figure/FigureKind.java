package io.salonledger.command.migration.figure;

/** What a figure counts; money is in the settings' currency, taxes and costs may have fractions of its smallest unit. */
public enum FigureKind {
    COUNT,
    MONEY,
    TAX,
    COST,
    QUANTITY
}
