package io.salonledger.command.log;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.audit.StoredEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a log of five events as Axon Server tells it: two streams in turn, tokens from 0. */
class AxonServerStoredEventsTest {

    private final List<Event> log = new ArrayList<>();
    private final AxonServerStoredEvents events = new AxonServerStoredEvents(this::channel);

    AxonServerStoredEventsTest() {
        for (int i = 0; i < 5; i++) {
            log.add(Event.newBuilder()
                    .setMessageIdentifier("e" + (i + 1))
                    .setAggregateType("note")
                    .setAggregateIdentifier(i % 2 == 0 ? "note:a" : "note:b")
                    .setAggregateSequenceNumber(i / 2)
                    .setTimestamp(1_000 + i / 2)
                    .putMetaData(
                            "actor",
                            MetaDataValue.newBuilder().setTextValue("owner").build())
                    .setPayload(SerializedObject.newBuilder()
                            .setType("note.Noted")
                            .setRevision("1")
                            .setData(ByteString.copyFromUtf8("{\"n\":" + i + "}")))
                    .build());
        }
    }

    @Test
    void numbers_begin_at_one_and_bytes_are_as_stored() {
        List<StoredEvent> first = events.after(0, 2);

        assertThat(first).extracting(StoredEvent::position).containsExactly(1L, 2L);
        StoredEvent one = first.getFirst();
        assertThat(one.id()).isEqualTo("e1");
        assertThat(one.kind()).isEqualTo("note");
        assertThat(one.type()).isEqualTo("note.Noted");
        assertThat(one.revision()).isEqualTo("1");
        assertThat(one.metadata()).containsEntry("actor", "owner");
        assertThat(one.payload()).asString().isEqualTo("{\"n\":0}");
        assertThat(events.ofToken(0)).isEqualTo(one.position());
    }

    @Test
    void reads_on_to_the_end_and_not_beyond() {
        assertThat(events.head()).isEqualTo(5);
        assertThat(events.after(3, 100)).extracting(StoredEvent::id).containsExactly("e4", "e5");
        assertThat(events.after(5, 100)).isEmpty();
        log.clear();
        assertThat(events.head()).isZero();
        assertThat(events.after(0, 100)).isEmpty();
    }

    @Test
    void a_stream_knows_the_numbers_of_its_events() {
        assertThat(events.ofStream("note:a", 5, 10))
                .extracting(StoredEvent::position)
                .containsExactly(1L, 3L, 5L);
        assertThat(events.ofStream("note:a", 4, 10)).extracting(StoredEvent::id).containsExactly("e1", "e3");
        assertThat(events.ofStream("note:a", 5, 2)).extracting(StoredEvent::id).containsExactly("e3", "e5");
    }

    private EventChannel channel() {
        return fake(EventChannel.class, (method, arguments) -> switch (method) {
            case "getLastToken" -> CompletableFuture.completedFuture(log.size() - 1L);
            case "getTokenAt" -> CompletableFuture.completedFuture(tokenAt((long) arguments[0]));
            case "openStream" -> stream((long) arguments[0]);
            case "openAggregateStream" -> streamOf((String) arguments[0]);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private long tokenAt(long time) {
        return log.stream().takeWhile(event -> event.getTimestamp() < time).count();
    }

    private EventStream stream(long after) {
        Iterator<Integer> tokens = Stream.iterate((int) after + 1, token -> token + 1)
                .limit(log.size() - after - 1)
                .iterator();
        return fake(EventStream.class, (method, arguments) -> switch (method) {
            case "nextIfAvailable" -> next(tokens.next());
            case "getError" -> Optional.empty();
            default -> method;
        });
    }

    private EventWithToken next(int token) {
        return EventWithToken.newBuilder()
                .setToken(token)
                .setEvent(log.get(token))
                .build();
    }

    private AggregateEventStream streamOf(String stream) {
        return fake(
                AggregateEventStream.class,
                (method, arguments) -> log.stream()
                        .filter(event -> event.getAggregateIdentifier().equals(stream)));
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : answer.to(method.getName(), arguments)));
    }
}
