package io.salonledger.contracts.stock.query;

/** How stock moved. */
public enum MovementKind {
    OPENED,
    RECEIVED,
    ISSUED,
    RETURNED,
    ADJUSTED,
    COUNTED
}
