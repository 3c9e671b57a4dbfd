/** The figures of the old books, to be compared with the ledger's read models. */
@NullMarked
package io.salonledger.command.migration.figure;

import org.jspecify.annotations.NullMarked;
