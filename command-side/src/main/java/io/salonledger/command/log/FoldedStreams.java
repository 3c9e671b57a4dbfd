package io.salonledger.command.log;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What others have decided, folded from their own streams for a decision that only has to know it. Nothing is locked by
 * that. What was folded is kept, and only newer events are read.
 */
public final class FoldedStreams<S> {

    /** What is known after one more fact; null while nothing is. */
    public interface Fold<S> {
        @Nullable
        S after(@Nullable S before, Object fact);
    }

    private record Known<S>(long sequence, @Nullable S state) {}

    private final EventStore log;
    private final Fold<S> fold;
    private final Map<String, Known<S>> known = new ConcurrentHashMap<>();

    public FoldedStreams(EventStore log, Fold<S> fold) {
        this.log = log;
        this.fold = fold;
    }

    public Optional<S> find(String stream) {
        Known<S> before = known.getOrDefault(stream, new Known<>(-1, null));
        Known<S> now = before;
        // Reads from a sequence number on, and therefore no snapshot.
        var events = log.readEvents(stream, before.sequence() + 1);
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            now = new Known<>(event.getSequenceNumber(), fold.after(now.state(), event.getPayload()));
        }
        if (now.sequence() > before.sequence()) {
            known.merge(stream, now, (a, b) -> a.sequence() >= b.sequence() ? a : b);
        }
        return Optional.ofNullable(now.state());
    }
}
