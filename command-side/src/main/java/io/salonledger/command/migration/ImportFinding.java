package io.salonledger.command.migration;

import java.util.Locale;

import static io.salonledger.command.migration.FindingSeverity.INFO;
import static io.salonledger.command.migration.FindingSeverity.ODD;
import static io.salonledger.command.migration.FindingSeverity.REFUSED;

/** Every oddity that the import knows; the code is wire format and i18n key. The comment names the arguments. */
public enum ImportFinding {
    // the folder and its files
    /** path */
    FOLDER_MISSING(REFUSED),
    /** path */
    FOLDER_EMPTY(REFUSED),
    NO_BOOKS_FOUND(REFUSED),
    /** reason */
    FILE_UNREADABLE(REFUSED),
    /** bytes, bytes allowed */
    FILE_TOO_LARGE(REFUSED),
    FILE_EMPTY(REFUSED),
    FILE_TYPE_UNSUPPORTED(REFUSED),
    WRONG_ENCODING(REFUSED),
    WORKBOOK_BROKEN(REFUSED),
    /** bytes allowed once unpacked */
    WORKBOOK_TOO_LARGE(REFUSED),
    /** rows allowed */
    TOO_MANY_ROWS(REFUSED),
    READ_AS_GB18030(ODD),
    FILE_IGNORED(INFO),

    // the table
    /** header */
    UNKNOWN_TABLE(REFUSED),
    /** table, column */
    MISSING_COLUMN(REFUSED),
    /** column */
    DUPLICATE_COLUMN(REFUSED),
    /** column */
    UNKNOWN_COLUMN(ODD),
    TABLE_WITHOUT_ROWS(ODD),

    // any row
    /** lines lost, this one included */
    BROKEN_QUOTES(REFUSED),
    /** columns expected, found */
    TOO_FEW_COLUMNS(REFUSED),
    /** columns expected, found */
    TOO_MANY_COLUMNS(REFUSED),
    /** column */
    VALUE_MISSING(REFUSED),
    /** column, characters allowed */
    VALUE_TOO_LONG(REFUSED),
    /** column, text */
    DATE_IMPOSSIBLE(REFUSED),
    /** column, text */
    TIME_IMPOSSIBLE(REFUSED),
    /** column, text */
    AMOUNT_IMPOSSIBLE(REFUSED),
    /** amount, digits of the currency */
    AMOUNT_WITH_FRACTIONS(REFUSED),
    /** column, text */
    NUMBER_IMPOSSIBLE(REFUSED),
    /** column, text */
    FLAG_IMPOSSIBLE(REFUSED),
    /** code, first file, first row */
    DUPLICATE_CODE(REFUSED),
    /** first file, first row */
    DUPLICATE_ROW(ODD),
    /** first file, first row */
    REPEATED_IN_OTHER_FILE(ODD),

    // services, products and stock
    /** code */
    SERVICE_WITHOUT_NAME(ODD),
    /** code */
    PRODUCT_WITHOUT_NAME(ODD),
    /** code */
    PRODUCT_WITHOUT_CATEGORY(ODD),
    /** code, quantity */
    STOCK_NEGATIVE(ODD),
    /** code */
    STOCK_GIVEN_TWICE(ODD),
    /** code */
    STOCK_OF_UNKNOWN_PRODUCT(ODD),
    /** code, cost of goods as written, quantity times cost */
    COST_OF_GOODS_DIFFERS(ODD),
    /** code, sold to date as written, sum of the receipt lines */
    SALES_DIFFER_FROM_LISTING(ODD),
    /** code */
    PRICE_ZERO(INFO),
    /** code, cost */
    COST_WITH_FRACTIONS(INFO),

    // receipts
    /** amount */
    AMOUNT_NEGATIVE(ODD),
    /** quantity */
    QUANTITY_NEGATIVE(ODD),
    /** tax, tax expected */
    TAX_MISSING(ODD),
    /** tax, as written, expected */
    TAX_DIFFERS(ODD),
    /** what it was taken for: code of the item, empty if unknown */
    LINE_WITHOUT_DESCRIPTION(ODD),
    LINE_WITHOUT_CLIENT(ODD),
    LINE_WITHOUT_STAFF(ODD),
    /** description */
    DESCRIPTION_UNKNOWN(ODD),
    /** description, codes */
    DESCRIPTION_AMBIGUOUS(ODD),
    /** date, stock date */
    RECEIPT_AFTER_STOCK_DATE(ODD),
    /** receipt number, clients */
    RECEIPT_SHARED(INFO),
    /** receipt number */
    RECEIPT_OF_ZERO(INFO),
    /** tax, as written */
    TAX_WITH_FRACTIONS(INFO),
    NO_TIME_OF_DAY(INFO),
    NO_TENDERS(INFO),
    /** client code */
    WALK_IN(INFO),
    /** staff code */
    HOUSE_ACCOUNT(INFO),

    // bookings, cancellations, no-shows
    BOOKING_WITHOUT_CLIENT(ODD),
    /** staff, row of the other */
    SAME_STAFF_AND_START(ODD),
    /** time, minutes as written */
    MINUTES_DIFFER_FROM_TIME(ODD),
    /** date and time, zone */
    TIME_SKIPPED_BY_CLOCK_CHANGE(ODD),
    /** code */
    SERVICE_UNKNOWN(ODD),
    /** code */
    STAFF_UNKNOWN(ODD),
    NO_DURATIONS(INFO),
    /** date, stock date */
    BOOKING_AFTER_STOCK_DATE(INFO),
    CANCELLATION_WITHOUT_DAYS(ODD),
    /** days */
    CANCELLATION_DAYS_NEGATIVE(ODD),
    /** days as written, days between the dates */
    CANCELLATION_DAYS_DIFFER(ODD),
    /** file, row of the booking */
    CANCELLATION_MATCHES_BOOKING(INFO),
    /** name as written */
    CANCELLED_BY_SYSTEM(INFO),
    NO_SHOW_WITHOUT_CLIENT(ODD),
    NO_SHOW_WITHOUT_BOOKING(ODD),
    /** bookings that fit */
    NO_SHOW_AMBIGUOUS(ODD);

    private final FindingSeverity severity;

    ImportFinding(FindingSeverity severity) {
        this.severity = severity;
    }

    public FindingSeverity severity() {
        return severity;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
