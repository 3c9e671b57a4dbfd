/** Files come in, are read without changing anything, and wait to be imported. */
package io.salonledger.command.migration.intake;
