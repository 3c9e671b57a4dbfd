/** What the old books say, typed and as written; plain values, no event and no kernel type. */
package io.salonledger.command.migration.source;
