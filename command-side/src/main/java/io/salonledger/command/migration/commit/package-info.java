/** What was read becomes commands, which are sent until all is in the log. */
package io.salonledger.command.migration.commit;
