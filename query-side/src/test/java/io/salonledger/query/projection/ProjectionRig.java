package io.salonledger.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.engine.TestEngines;

/**
 * The real projection on the real store: events in, documents out. Each event is written and read back by the real
 * serializer first, so that personal values arrive sealed, as in the product.
 */
public final class ProjectionRig<D> {

    /** When the first event of a rig is recorded; each later one a second after. */
    public static final Instant START = Instant.parse("2026-11-21T06:20:00Z");

    /** Each rig has documents of its own, so that no test sees another's. */
    private static final AtomicInteger RIGS = new AtomicInteger();

    private record Recorded(String stream, Event event, Map<String, String> metadata) {}

    private final FixedKeys keys;
    private final EventSerializer serializer;
    private final DocumentStore store;
    private final BatchedDocuments<D> documents;
    private final DocumentJson json;
    private final SimpleEventHandlerInvoker invoker;
    private final Class<D> type;
    private final String index;
    private final List<Recorded> recorded = new ArrayList<>();

    private ProjectionRig(ReadModel<D> model, String prefix, FixedKeys keys) {
        this.keys = keys;
        this.serializer = EventSerializer.with(keys);
        this.json = new DocumentJson(keys);
        this.type = model.document();
        Generation generation = new Generation(model.name(), model.version(), 1);
        this.index = prefix + generation.key();
        this.store = new DocumentStores(TestEngines.mongo(), TestEngines.elastic(), prefix).of(model, generation);
        store.create();
        this.documents = new BatchedDocuments<>(store, json, model.document());
        this.invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(model.projection().apply(documents))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
    }

    public static <D> ProjectionRig<D> of(ReadModel<D> model, FixedKeys keys) {
        return new ProjectionRig<>(model, "rig-" + RIGS.incrementAndGet() + "-", keys);
    }

    public static <D> ProjectionRig<D> of(ReadModel<D> model) {
        return of(model, new FixedKeys());
    }

    public FixedKeys keys() {
        return keys;
    }

    /** Records events of one stream and lets the projection handle them as one batch. */
    public ProjectionRig<D> handle(String stream, Event... events) {
        return handle(stream, Actor.system("test").toMetadata(), events);
    }

    public ProjectionRig<D> handle(String stream, Map<String, String> metadata, Event... events) {
        int from = recorded.size();
        for (Event event : events) {
            recorded.add(new Recorded(stream, event, metadata));
        }
        deliver(from);
        return this;
    }

    /** Everything once more from the beginning, over the documents that are there: nothing may change. */
    public ProjectionRig<D> replay() {
        documents.reset();
        deliver(0);
        return this;
    }

    private void deliver(int from) {
        List<EventMessage<?>> batch = new ArrayList<>();
        for (int i = from; i < recorded.size(); i++) {
            batch.add(message(i));
        }
        Feed feed = new Feed(
                documents,
                ids -> {},
                Visible.unmeasured(),
                new Breath(4, Breath.turns(), System::nanoTime, rest -> {}),
                1_000);
        BatchingUnitOfWork<EventMessage<?>> unit = new BatchingUnitOfWork<>(batch);
        var result = unit.executeWithResult(() -> new DefaultInterceptorChain<>(unit, List.of(feed), message -> {
                    invoker.handle(message, Segment.ROOT_SEGMENT);
                    return null;
                })
                .proceed());
        if (result.isExceptional()) {
            throw new AssertionError("The projection failed", result.exceptionResult());
        }
    }

    private EventMessage<?> message(int index) {
        Recorded record = recorded.get(index);
        long sequence = recorded.subList(0, index).stream()
                .filter(r -> r.stream().equals(record.stream()))
                .count();
        Object read = serializer.deserialize(serializer.serialize(record.event(), byte[].class));
        var message = new GenericDomainEventMessage<>(
                "test",
                record.stream(),
                sequence,
                read,
                MetaData.from(record.metadata()),
                "event-" + index,
                START.plusSeconds(index));
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(index), message);
    }

    public Optional<D> document(String id) {
        return store.load(id).map(stored -> json.read(stored.body(), type));
    }

    public D get(String id) {
        return document(id).orElseThrow(() -> new AssertionError("No document " + id));
    }

    public long count() {
        return store.count();
    }

    /** The documents as stored, to compare before and after a replay and to look for clear text. */
    public Map<String, ObjectNode> stored(Set<String> ids) {
        Map<String, ObjectNode> all = new TreeMap<>();
        ids.forEach(id -> store.load(id).ifPresent(found -> all.put(id, found.body())));
        return all;
    }

    /** Name of the index or collection, for a query handler's own search. */
    public String index() {
        return index;
    }

    /** A reader as the query handlers have it, over this rig's index. */
    public SearchReader<D> searchReader() {
        return new SearchReader<>(TestEngines.elastic(), index, json, type);
    }
}
