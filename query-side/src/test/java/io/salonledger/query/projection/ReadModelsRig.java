package io.salonledger.query.projection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import com.mongodb.client.model.Filters;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;

import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.contracts.wire.MessageSerializer;
import io.salonledger.query.engine.TestEngines;

/** Read models as the product feeds them, over a log in memory; can be stopped and started like a process. */
final class ReadModelsRig implements AutoCloseable {

    static final String NAME = "batches";
    private static final AtomicInteger RIGS = new AtomicInteger();
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    /** What is known of one batch; a text that says so can't be written. */
    record BatchDocument(String batch, String day, String form) {

        @com.fasterxml.jackson.annotation.JsonProperty("check")
        String check() {
            if (UNWRITABLE.contains(batch)) {
                throw new IllegalStateException("can't be written");
            }
            return "ok";
        }
    }

    /** Batches whose documents can't be written at the moment. */
    static final Set<String> UNWRITABLE = ConcurrentHashMap.newKeySet();

    final Set<String> unhandleable = ConcurrentHashMap.newKeySet();
    final String prefix = "read-models-test-" + RIGS.incrementAndGet() + "-";
    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> sequences = new HashMap<>();
    private final FixedKeys keys = new FixedKeys();
    private final DocumentJson json = new DocumentJson(keys);
    private final MongoTemplate collections = DefaultMongoTemplate.builder()
            .mongoDatabase(TestEngines.mongo())
            .trackingTokensCollectionName(prefix + "tokens")
            .deadLetterCollectionName(prefix + "dead-letters")
            .build();
    private ReadModel<BatchDocument> model;
    ReadModels readModels;

    ReadModelsRig(ReadModel.Store store) {
        this.model = model(store, 1, "old form");
        this.readModels = open();
    }

    private ReadModel<BatchDocument> model(ReadModel.Store store, int version, String form) {
        return new ReadModel<>(
                NAME,
                version,
                store,
                BatchDocument.class,
                store == ReadModel.Store.ELASTICSEARCH ? "/search/member-search.json" : null,
                documents -> new BatchProjection(documents, unhandleable, form));
    }

    private ReadModels open() {
        DocumentStores stores = new DocumentStores(TestEngines.mongo(), TestEngines.elastic(), prefix);
        GenerationFactory factory = new GenerationFactory(
                stores,
                json,
                log,
                MongoTokenStore.builder()
                        .mongoTemplate(collections)
                        .serializer(MessageSerializer.create())
                        .transactionManager(NoTransactionManager.instance())
                        .build(),
                collections,
                EventSerializer.with(keys),
                ClasspathParameterResolverFactory.forClass(getClass()),
                SimpleQueryUpdateEmitter.builder().build(),
                Clock.systemUTC(),
                Visible.unmeasured(),
                new ProcessorMonitors(null, Clock.systemUTC()),
                1_000);
        return new ReadModels(
                List.of(model),
                factory,
                stores,
                new Generations(TestEngines.mongo(), prefix),
                new LogHead(log),
                Clock.systemUTC());
    }

    /** A new process on the same data. */
    void restart() {
        readModels.stop();
        readModels = open();
        readModels.start();
    }

    /** A new process of a newer release. */
    void restartWithNewForm() {
        readModels.stop();
        model = model(model.store(), 2, "new form");
        readModels = open();
        readModels.start();
    }

    /** As a crash does between a batch that is written and its token. */
    void forgetHowFarItIs() {
        collections.trackingTokensCollection().deleteMany(Filters.empty());
    }

    ReadModelsRig publish(int day, String... batches) {
        ReadLogId id = new ReadLogId(LocalDate.of(2026, 11, day));
        for (String batch : batches) {
            long sequence = sequences.merge(id.stream(), 1L, Long::sum) - 1;
            log.publish(new GenericDomainEventMessage<>(
                    "read-log", id.stream(), sequence, new ReadsRecorded(id, batch, List.of())));
        }
        return this;
    }

    DocumentReader<BatchDocument> reader() {
        return new ReadModelReaders(readModels, TestEngines.mongo(), TestEngines.elastic(), prefix, json)
                .documents(model);
    }

    SearchReader<BatchDocument> searchReader() {
        return new ReadModelReaders(readModels, TestEngines.mongo(), TestEngines.elastic(), prefix, json).search(model);
    }

    boolean has(String batch) {
        return reader().find(batch).isPresent();
    }

    ReadModelStatus active() {
        return readModels.status().stream()
                .filter(ReadModelStatus::active)
                .findFirst()
                .orElseThrow();
    }

    boolean isBuilding() {
        return readModels.status().stream().anyMatch(status -> !status.active());
    }

    long tokens() {
        return collections.trackingTokensCollection().countDocuments(Filters.regex("processorName", "batches"));
    }

    EmbeddedEventStore log() {
        return log;
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void close() {
        readModels.stop();
    }

    /** Also counts on one document for all, which several streams write to. */
    private static final class BatchProjection {

        private final Documents<BatchDocument> documents;
        private final Set<String> unhandleable;
        private final String form;

        BatchProjection(Documents<BatchDocument> documents, Set<String> unhandleable, String form) {
            this.documents = documents;
            this.unhandleable = unhandleable;
            this.form = form;
        }

        @EventHandler
        void on(ReadsRecorded event) {
            String day = event.log().day().toString();
            documents.put(event.batch(), new BatchDocument(event.batch(), day, form));
            String last = documents.find("all").map(BatchDocument::day).orElse("");
            documents.put("all", new BatchDocument("all", join(last, event.batch()), form));
            if (unhandleable.contains(event.batch())) {
                throw new IllegalStateException("13812346021 can't be handled");
            }
        }

        private static String join(String all, String batch) {
            Set<String> known = new java.util.TreeSet<>(List.of(all.split(",")));
            known.add(batch);
            known.remove("");
            return String.join(",", known);
        }
    }
}
