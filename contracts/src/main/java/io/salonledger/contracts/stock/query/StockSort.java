package io.salonledger.contracts.stock.query;

/** By what stock items are ordered. */
public enum StockSort {
    CODE,
    NAME,
    BRAND,
    ON_HAND,
    VALUE,
    EXPIRY
}
