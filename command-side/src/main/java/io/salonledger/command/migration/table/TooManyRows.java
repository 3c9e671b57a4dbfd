package io.salonledger.command.migration.table;

/** Ends the reading of a table that goes beyond the rows allowed. */
final class TooManyRows extends RuntimeException {

    TooManyRows() {
        super("too many rows", null, false, false);
    }
}
