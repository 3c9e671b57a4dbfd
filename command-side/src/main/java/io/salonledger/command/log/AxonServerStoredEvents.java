package io.salonledger.command.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;

/** Axon Server's log as bytes. Its tokens begin at 0 and have no gap, so an event's number is its token + 1. */
final class AxonServerStoredEvents implements StoredEvents {

    private static final long PATIENCE_SECONDS = 10;
    private static final int BUFFER = 1_000;
    private static final int REFILL = 500;
    private static final int KNOWN = 100_000;

    private final Supplier<EventChannel> channel;
    /** Streams are answered without tokens; what passed by in the order of the log is remembered. */
    private final Map<String, Long> positions = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > KNOWN;
        }
    });

    AxonServerStoredEvents(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        long count = Math.min(limit, head() - position);
        List<StoredEvent> events = new ArrayList<>();
        if (count <= 0) {
            return events;
        }
        try (EventStream stream = channel.get().openStream(position - 1, BUFFER, REFILL)) {
            while (events.size() < count) {
                events.add(event(next(stream)));
            }
        }
        return events;
    }

    private StoredEvent event(EventWithToken next) {
        long position = next.getToken() + 1;
        positions.put(next.getEvent().getMessageIdentifier(), position);
        return event(next.getEvent(), position);
    }

    @Override
    public List<StoredEvent> ofStream(String stream, long upToPosition, int limit) {
        List<Event> all = new ArrayList<>();
        channel.get().openAggregateStream(stream, false).asStream().forEach(all::add);
        List<StoredEvent> newestFirst = new ArrayList<>();
        for (Event event : all.reversed()) {
            long position = positionOf(event);
            if (position <= upToPosition) {
                newestFirst.add(event(event, position));
            }
            if (newestFirst.size() == limit) {
                break;
            }
        }
        return newestFirst.reversed();
    }

    private long positionOf(Event event) {
        Long known = positions.get(event.getMessageIdentifier());
        return known == null ? find(event) : known;
    }

    /** Looks from the first event of the same millisecond on. */
    private long find(Event wanted) {
        long from = answer(channel.get().getTokenAt(wanted.getTimestamp()));
        try (EventStream stream = channel.get().openStream(Math.max(from, 0) - 1, BUFFER, REFILL)) {
            while (true) {
                StoredEvent found = event(next(stream));
                if (found.id().equals(wanted.getMessageIdentifier())) {
                    return found.position();
                }
            }
        }
    }

    @Override
    public long head() {
        return answer(channel.get().getLastToken()) + 1;
    }

    @Override
    public long ofToken(long token) {
        return token + 1;
    }

    private static EventWithToken next(EventStream stream) {
        try {
            EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException(
                        "Axon Server does not send the log", stream.getError().orElse(null));
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading the log", e);
        }
    }

    private static long answer(CompletableFuture<Long> asked) {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking for the log", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Axon Server does not tell how far the log is", e);
        }
    }

    private static StoredEvent event(Event event, long position) {
        return new StoredEvent(
                position,
                event.getMessageIdentifier(),
                orNull(event.getAggregateType()),
                event.getAggregateIdentifier().isEmpty()
                        ? event.getMessageIdentifier()
                        : event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                orNull(event.getPayload().getRevision()),
                event.getTimestamp(),
                pairs(event.getMetaDataMap()),
                event.getPayload().getData().toByteArray());
    }

    private static Map<String, String> pairs(Map<String, MetaDataValue> metadata) {
        Map<String, String> pairs = new TreeMap<>();
        metadata.forEach((name, value) -> pairs.put(name, text(value)));
        return pairs;
    }

    private static String text(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> value.getTextValue();
            case NUMBER_VALUE -> String.valueOf(value.getNumberValue());
            case BOOLEAN_VALUE -> String.valueOf(value.getBooleanValue());
            case DOUBLE_VALUE -> String.valueOf(value.getDoubleValue());
            case BYTES_VALUE -> value.getBytesValue().getData().toStringUtf8();
            case DATA_NOT_SET -> "null";
        };
    }

    /** Protocol buffers know no null. */
    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
