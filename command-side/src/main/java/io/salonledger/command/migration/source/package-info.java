/** What the old books say, typed and as written; plain values, no event and no kernel type. */
@NullMarked
package io.salonledger.command.migration.source;

import org.jspecify.annotations.NullMarked;
