/** The known tables, how their rows become source records, and how records find each other. */
package io.salonledger.command.migration.format;
