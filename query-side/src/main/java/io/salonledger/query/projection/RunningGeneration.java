package io.salonledger.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/** One generation of a read model while it is fed from the log. */
final class RunningGeneration {

    /** It may take over when it is this close: what is left arrives while it is read. */
    private static final long CLOSE = 5;

    private final Generation generation;
    private final DocumentStore store;
    private final BatchedDocuments<?> documents;
    private final TrackingEventProcessor processor;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final SequencedDeadLetterQueue<EventMessage<?>> deadLetters;
    private final Runnable read;
    private final Runnable forget;
    private final Instant startedAt;
    private final Pace pace;

    /**
     * @param read to be told when it is the one that is read
     * @param forget deletes the place that it has reached in the log
     */
    RunningGeneration(
            Generation generation,
            DocumentStore store,
            BatchedDocuments<?> documents,
            TrackingEventProcessor processor,
            DeadLetteringEventHandlerInvoker invoker,
            SequencedDeadLetterQueue<EventMessage<?>> deadLetters,
            Runnable read,
            Runnable forget,
            Instant startedAt) {
        this.generation = generation;
        this.store = store;
        this.documents = documents;
        this.processor = processor;
        this.invoker = invoker;
        this.deadLetters = deadLetters;
        this.read = read;
        this.forget = forget;
        this.startedAt = startedAt;
        this.pace = new Pace(startedAt);
    }

    Generation generation() {
        return generation;
    }

    DocumentStore store() {
        return store;
    }

    /** It is the one that is read from now on. */
    void isRead() {
        read.run();
    }

    void start() {
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    boolean isRunning() {
        return processor.isRunning();
    }

    /** Number of the newest event that it holds; −1 before the first. */
    long position() {
        return positionOf(processor);
    }

    static long positionOf(TrackingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .findFirst()
                .map(EventTrackerStatus::getTrackingToken)
                .map(TrackingToken::position)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .orElse(-1L);
    }

    /** What keeps it from going on, if something does. */
    Optional<Throwable> failure() {
        return status().filter(EventTrackerStatus::isErrorState).map(EventTrackerStatus::getError);
    }

    long deadLetters() {
        return deadLetters.size();
    }

    SequencedDeadLetterQueue<EventMessage<?>> deadLetterQueue() {
        return deadLetters;
    }

    /** Handles the dead letters again, oldest first, until one fails again; the generation pauses meanwhile. */
    boolean retryDeadLetters() {
        boolean wasRunning = processor.isRunning();
        processor.shutDown();
        try {
            boolean allWell = true;
            while (allWell && deadLetters.size() > 0) {
                allWell = invoker.processAny();
            }
            return allWell;
        } finally {
            documents.reset();
            if (wasRunning) {
                processor.start();
            }
        }
    }

    /** Nothing of it stays: its documents, its token and its dead letters. */
    void discard() {
        store.drop();
        deadLetters.clear();
        forget.run();
    }

    /** It takes over only if readers see nothing go back by it: neither in time nor into the dead letters. */
    boolean mayReplace(@Nullable RunningGeneration old, long end) {
        long seen = old == null ? -1 : old.position();
        return failure().isEmpty()
                && position() >= Math.max(end - CLOSE, seen)
                && (deadLetters() == 0 || old != null && deadLetters() <= old.deadLetters());
    }

    ReadModelStatus status(ReadModel<?> model, long head, boolean active, Instant now) {
        return new ReadModelStatus(
                generation,
                model.store(),
                position(),
                head,
                active,
                failure().map(failure -> failure.getClass().getName()),
                deadLetters(),
                store.count(),
                Duration.between(startedAt, now),
                pace.rate(),
                pace.standing(now));
    }

    Pace pace() {
        return pace;
    }

    private Optional<EventTrackerStatus> status() {
        return processor.processingStatus().values().stream().findFirst();
    }
}
