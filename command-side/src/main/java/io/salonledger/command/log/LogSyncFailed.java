package io.salonledger.command.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The disk did not confirm: what was committed may or may not survive a power cut, so nothing is promised. */
final class LogSyncFailed extends EventStoreException {

    LogSyncFailed(Throwable cause) {
        super(
                "The log could not be forced to the disk. The command is not confirmed; whether its events were recorded"
                        + " is uncertain. No event is accepted until the disk confirms again.",
                cause);
    }
}
