package io.salonledger.command.ticket;

import java.util.List;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads what others have decided from their own streams. Nothing is locked by that: a price or a tax scheme that changes
 * in the same moment counts from the next line on.
 */
@Component
class RecordedTerms {

    private final EventStore log;

    RecordedTerms(EventStore log) {
        this.log = log;
    }

    /** The facts of a stream from its beginning; snapshots are left aside. */
    List<Object> facts(String stream) {
        return log.readEvents(stream, 0)
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }
}
