package io.salonledger.command.migration.table;

import java.io.IOException;

/** A workbook that would unpack to more than allowed: large, or made to choke its reader. */
final class WorkbookTooLarge extends IOException {

    WorkbookTooLarge() {
        super("workbook unpacks to more than allowed");
    }
}
