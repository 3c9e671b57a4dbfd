package io.salonledger.query.projection;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import com.mongodb.client.model.Filters;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.serialization.Serializer;

import io.salonledger.contracts.message.ReadModelChanged;
import io.salonledger.contracts.message.WatchReadModel;

/** Puts a generation together: its documents, its projection, its processor and its dead letters. */
final class GenerationFactory {

    private static final int REST_AFTER_WRITE = 12;
    /** A visible write costs the search engine a segment, and later a merge. */
    private static final int REST_AFTER_SEGMENT = 40;

    private final DocumentStores stores;
    private final DocumentJson json;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final TokenStore tokens;
    private final MongoTemplate letters;
    private final Serializer eventSerializer;
    private final ParameterResolverFactory parameters;
    private final QueryUpdateEmitter updates;
    private final Clock clock;
    private final Visible visible;
    private final ProcessorMonitors monitors;
    private final int batch;
    private final Semaphore turns = Breath.turns();

    GenerationFactory(
            DocumentStores stores,
            DocumentJson json,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            MongoTemplate letters,
            Serializer eventSerializer,
            ParameterResolverFactory parameters,
            QueryUpdateEmitter updates,
            Clock clock,
            Visible visible,
            ProcessorMonitors monitors,
            int batch) {
        this.stores = stores;
        this.json = json;
        this.log = log;
        this.tokens = tokens;
        this.letters = letters;
        this.eventSerializer = eventSerializer;
        this.parameters = parameters;
        this.updates = updates;
        this.clock = clock;
        this.visible = visible;
        this.monitors = monitors;
        this.batch = batch;
    }

    <D> RunningGeneration make(ReadModel<D> model, Generation generation) {
        DocumentStore store = stores.of(model, generation);
        BatchedDocuments<D> documents = new BatchedDocuments<>(store, json, model.document());
        store.create();
        if (store.count() == 0) {
            documents.startsEmpty();
        }
        SequencedDeadLetterQueue<EventMessage<?>> queue = deadLetters(generation);
        DeadLetteringEventHandlerInvoker invoker = invoker(model, documents, queue);
        boolean costly = model.store() == ReadModel.Store.ELASTICSEARCH;
        Breath breath = new Breath(
                costly ? REST_AFTER_SEGMENT : REST_AFTER_WRITE, turns, System::nanoTime, LockSupport::parkNanos);
        TrackingEventProcessor processor = processor(generation, invoker, new PacedLog(log, breath));
        Consumer<Set<String>> changed = ids -> tell(model.name(), ids, processor);
        processor.registerHandlerInterceptor(new Feed(documents, changed, visible, breath, batch));
        invoker.registerHandlerInterceptor(new LetterFeed(documents, changed));
        return new RunningGeneration(
                generation,
                store,
                documents,
                processor,
                invoker,
                queue,
                breath::begin,
                () -> forget(generation),
                clock.instant());
    }

    private void forget(Generation generation) {
        letters.trackingTokensCollection().deleteMany(Filters.eq("processorName", generation.key()));
    }

    private SequencedDeadLetterQueue<EventMessage<?>> deadLetters(Generation generation) {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(generation.key())
                .mongoTemplate(letters)
                .serializer(eventSerializer)
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    private <D> DeadLetteringEventHandlerInvoker invoker(
            ReadModel<D> model, Documents<D> documents, SequencedDeadLetterQueue<EventMessage<?>> queue) {
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(model.projection().apply(documents))
                .parameterResolverFactory(parameters)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(queue)
                .enqueuePolicy((letter, cause) -> Decisions.enqueue(cause))
                .transactionManager(NoTransactionManager.instance())
                .allowReset(true)
                // Without it, each event asks MongoDB whether a letter of its stream waits.
                .enableSequenceIdentifierCache()
                .build();
    }

    private TrackingEventProcessor processor(
            Generation generation,
            DeadLetteringEventHandlerInvoker invoker,
            StreamableMessageSource<TrackedEventMessage<?>> source) {
        TransactionManager none = NoTransactionManager.instance();
        return TrackingEventProcessor.builder()
                .name(generation.key())
                .eventHandlerInvoker(invoker)
                .messageMonitor(monitors.of(generation.key()))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(none)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(batch)
                        // A wake-up can be missed between looking and waiting; this is how long that may cost.
                        .andEventAvailabilityTimeout(50, TimeUnit.MILLISECONDS)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken))
                .build();
    }

    private void tell(String readModel, Set<String> ids, TrackingEventProcessor processor) {
        if (ids.isEmpty()) {
            return;
        }
        updates.emit(
                WatchReadModel.class,
                watch -> watch.readModel().equals(readModel)
                        && (watch.document() == null || ids.contains(watch.document())),
                new ReadModelChanged(readModel, RunningGeneration.positionOf(processor)));
    }
}
