/** Files as tables: encodings, delimiters, workbooks and their limits; knows nothing of salons. */
package io.salonledger.command.migration.table;
