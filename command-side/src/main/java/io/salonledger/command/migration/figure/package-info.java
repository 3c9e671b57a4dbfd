/** The figures of the old books, to be compared with the ledger's read models. */
package io.salonledger.command.migration.figure;
