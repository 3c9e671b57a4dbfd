package io.salonledger.command.migration.table;

/** Ends the reading of a table that is longer than allowed. */
final class TooManyRows extends RuntimeException {

    TooManyRows() {
        super("too many rows", null, false, false);
    }
}
