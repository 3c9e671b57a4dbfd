package io.salonledger.command.migration.format;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.TableKind;

/** Who reads the rows of which table. */
final class RowParsers {

    private final CatalogueRows catalogue;
    private final ReceiptRows receipts;
    private final AppointmentRows appointments;
    private final PeopleRows people;

    RowParsers(Drafts drafts, Claims claims, ImportSettings settings) {
        catalogue = new CatalogueRows(drafts, claims, settings);
        receipts = new ReceiptRows(drafts, claims, settings);
        appointments = new AppointmentRows(drafts, claims, settings);
        people = new PeopleRows(drafts, claims);
    }

    RowParser of(TableKind kind) {
        return switch (kind) {
            case SERVICE_LISTING, TEMPLATE_SERVICES -> catalogue::service;
            case PRODUCT_LISTING -> catalogue::listedProduct;
            case TEMPLATE_PRODUCTS -> catalogue::product;
            case TEMPLATE_STOCK -> catalogue::stock;
            case RECEIPTS -> receipts::line;
            case BOOKINGS -> appointments::booking;
            case CANCELLATIONS -> appointments::cancellation;
            case NO_SHOWS -> appointments::noShow;
            case TEMPLATE_MEMBERS -> people::member;
            case TEMPLATE_EMPLOYEES -> people::employee;
        };
    }
}
