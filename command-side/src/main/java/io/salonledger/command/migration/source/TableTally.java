package io.salonledger.command.migration.source;

import java.util.Optional;

/**
 * Where the rows of one table went: {@code rows = imported + refused + repeated}, blank rows and the header aside.
 *
 * @param kind which table it is, empty if unknown
 * @param repeated rows that another file has already given
 */
public record TableTally(
        String table, Optional<TableKind> kind, long rows, long imported, long refused, long repeated) {}
