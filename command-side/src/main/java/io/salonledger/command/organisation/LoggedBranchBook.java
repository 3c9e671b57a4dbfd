package io.salonledger.command.organisation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.event.BranchOpened;

/**
 * Folds the branch's own events instead of loading the aggregate, which would make every ticket of a branch wait for
 * the branch's lock. What was folded is kept, and only newer events are read.
 */
@Component
class LoggedBranchBook implements BranchBook {

    private record Known(long sequence, BranchTerms terms) {}

    private final EventStore log;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    LoggedBranchBook(EventStore log) {
        this.log = log;
    }

    @Override
    public BranchTerms termsOf(BranchId branch) {
        String stream = branch.stream();
        Known before = known.get(stream);
        Known now = read(stream, before);
        if (now == null) {
            throw GeneralRejection.NOT_FOUND.because("branch");
        }
        known.merge(stream, now, (a, b) -> a.sequence() >= b.sequence() ? a : b);
        return now.terms();
    }

    private @Nullable Known read(String stream, @Nullable Known before) {
        Known state = before;
        // Reads from a sequence number on, and therefore no snapshot.
        var events = log.readEvents(stream, before == null ? 0 : before.sequence() + 1);
        while (events.hasNext()) {
            state = after(state, events.next());
        }
        return state;
    }

    private static @Nullable Known after(@Nullable Known state, DomainEventMessage<?> message) {
        if (message.getPayload() instanceof BranchOpened opened) {
            return new Known(message.getSequenceNumber(), BranchTerms.of(opened));
        }
        if (state != null && message.getPayload() instanceof Event event) {
            return new Known(message.getSequenceNumber(), state.terms().after(event));
        }
        return state;
    }
}
