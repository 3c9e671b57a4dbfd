/** The known tables, how their rows become source records, and how records find each other. */
@NullMarked
package io.salonledger.command.migration.format;

import org.jspecify.annotations.NullMarked;
