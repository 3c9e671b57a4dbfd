/** The books' figures beside those of the read models. */
package io.salonledger.command.migration.parity;
