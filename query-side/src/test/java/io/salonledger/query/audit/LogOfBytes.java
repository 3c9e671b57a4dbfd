package io.salonledger.query.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.UnreadableEvent;

/** A log in memory that can be tampered with. */
final class LogOfBytes implements StoredEvents {

    private final List<StoredEvent> events = new ArrayList<>();
    private long unreadable = -1;

    LogOfBytes with(int count, Instant from, long secondsApart) {
        for (int i = 0; i < count; i++) {
            int n = events.size();
            events.add(event(n, "e" + n, from.plusSeconds(i * secondsApart)));
        }
        return this;
    }

    static StoredEvent event(int n, String id, Instant at) {
        return new StoredEvent(
                n + 1L,
                id,
                "member",
                "member:m" + n,
                0,
                "member.MemberRegistered",
                "1",
                at.toEpochMilli(),
                Map.of("actor", "u1", "channel", "console"),
                ("{\"member\":\"m" + n + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    StoredEvent get(int index) {
        return events.get(index);
    }

    void change(int index, UnaryOperator<StoredEvent> change) {
        events.set(index, change.apply(events.get(index)));
    }

    void drop(int index) {
        events.remove(index);
    }

    void insert(int index, StoredEvent event) {
        events.add(index, event);
        renumber();
    }

    void swap(int one, int other) {
        StoredEvent kept = events.get(one);
        events.set(one, events.get(other));
        events.set(other, kept);
        renumber();
    }

    void makeUnreadable(int index) {
        unreadable = events.get(index).position();
    }

    private void renumber() {
        for (int i = 0; i < events.size(); i++) {
            long position = i + 1L;
            change(
                    i,
                    e -> new StoredEvent(
                            position,
                            e.id(),
                            e.kind(),
                            e.stream(),
                            e.sequence(),
                            e.type(),
                            e.revision(),
                            e.time(),
                            e.metadata(),
                            e.payload()));
        }
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        List<StoredEvent> found = events.stream()
                .filter(event -> event.position() > position)
                .limit(limit)
                .takeWhile(event -> event.position() != unreadable)
                .toList();
        if (found.isEmpty() && unreadable > position) {
            throw new UnreadableEvent(unreadable, "unreadable", new IllegalStateException());
        }
        return found;
    }

    @Override
    public List<StoredEvent> ofStream(String stream, long upToPosition, int limit) {
        return events.stream()
                .filter(event -> event.stream().equals(stream) && event.position() <= upToPosition)
                .toList();
    }

    @Override
    public long head() {
        return events.isEmpty() ? 0 : events.getLast().position();
    }
}
