package io.salonledger.contracts.stock.query;

/** How a stock item stands. */
public enum StockState {
    /** Below its minimum. */
    LOW,
    /** Below zero: more was sold than the books had. */
    SHORT,
    /** A count waits for a second person. */
    COUNT_WAITING
}
