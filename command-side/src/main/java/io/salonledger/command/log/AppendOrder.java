package io.salonledger.command.log;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One writer at a time, from the first index it takes to the end of its transaction: so the order of indexes is the order of
 * commits, and a rolled-back append leaves no gap.
 *
 * <p>It ends with Spring's transaction and not with Axon's unit of work, because the after-commit phase of the latter
 * swallows exceptions, and a failed sync must fail the command. A command waits for the disk after it has let the next
 * writer in.
 */
final class AppendOrder {

    private static final long PATIENCE_SECONDS = 30;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final GroupSync durability;
    private final LogMeters meters;
    private @Nullable Turn turn;

    AppendOrder(GroupSync durability, LogMeters meters) {
        this.durability = durability;
        this.meters = meters;
    }

    /** Begins the turn of the current transaction, or goes on with it. */
    Turn join() {
        Turn mine = lock.isHeldByCurrentThread() ? turn : null;
        if (mine == null) {
            return begin();
        }
        if (!TransactionSynchronizationManager.getSynchronizations().contains(mine)) {
            throw new EventStoreException(
                    "A transaction may not append while the transaction that it suspends has appended: commits would"
                            + " overtake each other.");
        }
        return mine;
    }

    private Turn begin() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new EventStoreException("Events are appended inside a Spring transaction only.");
        }
        acquire();
        Turn begun = new Turn();
        turn = begun;
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    private void acquire() {
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new EventStoreException(
                        "Another transaction has been appending to the log for " + PATIENCE_SECONDS + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while waiting to append to the log.", e);
        }
    }

    /** The appending of one transaction. */
    final class Turn implements TransactionSynchronization {

        private long last;
        private long events;
        private boolean over;

        void appended(int count, long lastIndex) {
            last = lastIndex;
            events += count;
        }

        @Override
        public void afterCommit() {
            end();
            if (events > 0) {
                meters.committed(events);
                durability.confirm(last);
            }
        }

        @Override
        public void afterCompletion(int status) {
            end();
        }

        private void end() {
            if (!over) {
                over = true;
                turn = null;
                lock.unlock();
            }
        }
    }
}
