package io.salonledger.command.migration.source;

import java.util.Locale;

/** The tables that are known: a salon system's exports, and the general template for any shop. */
public enum TableKind {
    SERVICE_LISTING,
    PRODUCT_LISTING,
    RECEIPTS,
    BOOKINGS,
    CANCELLATIONS,
    NO_SHOWS,
    TEMPLATE_SERVICES,
    TEMPLATE_PRODUCTS,
    TEMPLATE_STOCK,
    TEMPLATE_MEMBERS,
    TEMPLATE_EMPLOYEES;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
