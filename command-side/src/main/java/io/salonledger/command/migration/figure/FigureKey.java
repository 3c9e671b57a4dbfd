package io.salonledger.command.migration.figure;

import java.util.Locale;

import static io.salonledger.command.migration.figure.FigureKind.COST;
import static io.salonledger.command.migration.figure.FigureKind.COUNT;
import static io.salonledger.command.migration.figure.FigureKind.MONEY;
import static io.salonledger.command.migration.figure.FigureKind.QUANTITY;
import static io.salonledger.command.migration.figure.FigureKind.TAX;

/** What is compared between the old books and the ledger; the code is i18n key. The comment names the dimension. */
public enum FigureKey {
    /** table kind: rows read, header and blank rows aside */
    ROWS(COUNT),
    /** table kind: rows that became records */
    ROWS_IMPORTED(COUNT),
    SERVICES(COUNT),
    SERVICES_ASKED_AT_CHECKOUT(COUNT),
    PRODUCTS(COUNT),
    EMPLOYEES(COUNT),
    MEMBERS(COUNT),
    /** members and, if there are any, walk-ins as one */
    CLIENT_CODES(COUNT),
    CLIENT_CODES_WITH_RECEIPTS(COUNT),
    MEMBERS_WITH_RECEIPTS(COUNT),
    RECEIPTS(COUNT),
    RECEIPTS_SHARED(COUNT),
    RECEIPTS_OF_ZERO(COUNT),
    LINES(COUNT),
    LINES_NEGATIVE(COUNT),
    WALK_IN_LINES(COUNT),
    WALK_IN_AMOUNT(MONEY),
    NET(MONEY),
    /** tax: the sum of what the lines say */
    TAX_AS_WRITTEN(TAX),
    /** tax: the sum of what the lines say, each rounded half up to the smallest unit */
    TAX_ROUNDED_PER_LINE(MONEY),
    SERVICE_LINES(COUNT),
    SERVICE_AMOUNT(MONEY),
    PRODUCT_LINES(COUNT),
    PRODUCT_AMOUNT(MONEY),
    UNKNOWN_LINES(COUNT),
    UNKNOWN_AMOUNT(MONEY),
    /** staff code, HOUSE included, empty where the line has none */
    NET_BY_STAFF(MONEY),
    /** month, 2018-03 */
    NET_BY_MONTH(MONEY),
    /** product code, only those sold */
    PRODUCT_SALES(MONEY),
    STOCK_UNITS(QUANTITY),
    STOCK_AT_COST(COST),
    BOOKINGS(COUNT),
    BOOKINGS_WITHOUT_CLIENT(COUNT),
    BOOKINGS_WITH_RECEIPT(COUNT),
    BOOKINGS_WITHOUT_RECEIPT(COUNT),
    BOOKINGS_AFTER_LAST_RECEIPT(COUNT),
    BOOKINGS_OPEN(COUNT),
    /** assumed minutes: bookings that begin before the one before them, of the same therapist and day, would have ended */
    BOOKINGS_OVERLAPPING(COUNT),
    CANCELLATIONS(COUNT),
    CANCELLATIONS_MATCHING_BOOKING(COUNT),
    NO_SHOWS(COUNT),
    NO_SHOWS_MATCHING_BOOKING(COUNT);

    private final FigureKind kind;

    FigureKey(FigureKind kind) {
        this.kind = kind;
    }

    public FigureKind kind() {
        return kind;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
