/** Import of a shop's old books: settings, findings and where each fact was found. */
package io.salonledger.command.migration;
