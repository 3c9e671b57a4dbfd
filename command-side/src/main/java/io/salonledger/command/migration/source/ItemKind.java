package io.salonledger.command.migration.source;

/** What a receipt line sold, as far as the lists tell. */
public enum ItemKind {
    SERVICE,
    PRODUCT,
    UNKNOWN
}
