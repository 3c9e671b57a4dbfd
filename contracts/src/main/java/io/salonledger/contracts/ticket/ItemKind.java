package io.salonledger.contracts.ticket;

/** What a line sells. */
public enum ItemKind {
    SERVICE,
    PRODUCT,
    /** Of an imported line only: the source names nothing that a list holds. */
    OTHER
}
