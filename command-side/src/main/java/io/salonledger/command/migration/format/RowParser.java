package io.salonledger.command.migration.format;

/** Makes a draft of a row, or refuses it. */
@FunctionalInterface
interface RowParser {

    void read(Cells cells);
}
