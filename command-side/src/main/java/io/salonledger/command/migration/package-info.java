/** Import of a shop's old books: settings, findings and where each fact was found. */
@NullMarked
package io.salonledger.command.migration;

import org.jspecify.annotations.NullMarked;
