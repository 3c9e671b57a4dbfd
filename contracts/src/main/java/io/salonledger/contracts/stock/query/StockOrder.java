package io.salonledger.contracts.stock.query;

/** How stock items are ordered. */
public record StockOrder(StockSort by, boolean descending) {

    public static final StockOrder BY_NAME = new StockOrder(StockSort.NAME, false);
}
