package io.salonledger.query.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;

/**
 * Writes every event into the ledger soon after it is in the log, and all that it missed when it starts. Where the event
 * store can't be read as bytes, it does nothing.
 */
final class LedgerFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerFeed.class);
    private static final int BATCH = 1_000;
    /** Looking costs nothing while nothing is new: the end of the log is known in memory. */
    private static final long LOOK_EVERY_MS = 100;

    private final @Nullable StoredEvents log;
    private final LedgerStore store;
    private ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;
    private volatile @Nullable Throwable failure;
    private @Nullable LedgerHead head;

    LedgerFeed(Optional<StoredEvents> log, LedgerStore store) {
        this.log = log.orElse(null);
        this.store = store;
    }

    /** Returns when the ledger holds all that the log holds now. */
    synchronized void catchUp() {
        StoredEvents events = log;
        if (events != null) {
            catchUp(events);
        }
    }

    private void catchUp(StoredEvents events) {
        LedgerHead growing = head == null ? store.head() : head;
        // after a failure nobody knows what was saved
        head = null;
        List<StoredEvent> next;
        do {
            next = events.after(growing.position(), BATCH);
            if (!next.isEmpty()) {
                next.forEach(growing::append);
                store.save(growing);
                growing = new LedgerHead(growing.tree(), growing.position(), growing.day());
            }
            // Less than a batch was all there was; what came meanwhile is for the next look.
        } while (next.size() == BATCH);
        head = growing;
        failure = null;
    }

    private void look() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            if (failure == null) {
                LOG.error("The audit ledger can't go on", e);
            }
            failure = e;
        }
    }

    /** Why the ledger can't go on; null if it can. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    @Override
    public void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("audit-ledger").unstarted(task));
        clockwork.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The audit ledger is still writing; it goes on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** With the read models. */
    @Override
    public int getPhase() {
        return 1_000;
    }
}
