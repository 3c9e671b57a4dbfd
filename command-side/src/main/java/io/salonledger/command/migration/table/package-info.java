/** Files as tables: encodings, delimiters, workbooks and their limits; knows nothing of salons. */
@NullMarked
package io.salonledger.command.migration.table;

import org.jspecify.annotations.NullMarked;
