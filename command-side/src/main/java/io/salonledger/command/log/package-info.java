/** The embedded event store on one H2 file, and how Axon is wired to it or to Axon Server. */
@NullMarked
package io.salonledger.command.log;

import org.jspecify.annotations.NullMarked;
