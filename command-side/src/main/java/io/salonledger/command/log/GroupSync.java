package io.salonledger.command.log;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * Group commit: the first waiting commit leads one sync for all that are committed at that moment; those that come while it
 * runs wait for it, and if it came too early for them, for the next one, which again one of them leads.
 */
final class GroupSync {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private final LogSync disk;
    private final LogMeters meters;

    private volatile long durable;
    private volatile @Nullable Throwable failure;
    private @Nullable Round running;

    GroupSync(LogSync disk, LogMeters meters) {
        this.disk = disk;
        this.meters = meters;
    }

    /**
     * Returns when all events up to {@code index}, which the caller has committed, are on the disk.
     *
     * @throws LogSyncFailed if a sync failed meanwhile, even one that did not have to cover this index: nobody knows what a
     *     disk that fails has kept
     */
    void confirm(long index) {
        lock.lock();
        try {
            while (durable < index) {
                boolean led = leadOrFollow();
                if (led && durable < index) {
                    throw new LogSyncFailed(new IllegalStateException("Event " + index + " is not in the log."));
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns when all that was written before this call is on the disk. */
    void force() {
        lock.lock();
        try {
            // A sync that runs may have begun too early; the next one has not.
            if (!leadOrFollow()) {
                leadOrFollow();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Syncs again if the last sync failed, so that a disk that works again is noticed. */
    void heal() {
        if (failure == null) {
            return;
        }
        lock.lock();
        try {
            if (failure != null) {
                leadOrFollow();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The highest index that the disk has confirmed: no processor sees more. */
    long durable() {
        return durable;
    }

    /** Whether this call led a sync, which thus began after it. */
    private boolean leadOrFollow() {
        Round round = running;
        if (round == null) {
            lead(new Round());
            return true;
        }
        follow(round);
        return false;
    }

    private void lead(Round round) {
        running = round;
        lock.unlock();
        long reached = 0;
        Throwable thrown = null;
        try {
            reached = disk.sync();
            meters.synced();
        } catch (Exception | Error e) {
            thrown = e;
        } finally {
            lock.lock();
        }
        finish(round, reached, thrown);
    }

    private void finish(Round round, long reached, @Nullable Throwable thrown) {
        round.done = true;
        round.failure = thrown;
        running = null;
        failure = thrown;
        finished.signalAll();
        if (thrown != null) {
            throw new LogSyncFailed(thrown);
        }
        durable = Math.max(durable, reached);
    }

    private void follow(Round round) {
        while (!round.done) {
            finished.awaitUninterruptibly();
        }
        Throwable thrown = round.failure;
        if (thrown != null) {
            throw new LogSyncFailed(thrown);
        }
    }

    /** One sync; guarded by the lock. */
    private static final class Round {
        private boolean done;
        private @Nullable Throwable failure;
    }
}
