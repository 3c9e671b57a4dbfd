package io.salonledger.command.log;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * Group commit: the first waiting commit leads one sync for all that are committed at that moment; those that come while it
 * runs wait for the next one, which again one of them leads.
 */
final class GroupSync {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private final LogSync disk;
    private final LogMeters meters;

    private volatile long committed;
    private volatile long durable;
    private volatile @Nullable Throwable failure;
    private @Nullable Round running;

    GroupSync(LogSync disk, LogMeters meters) {
        this.disk = disk;
        this.meters = meters;
    }

    /**
     * Returns when all events up to {@code index} are on the disk. The caller has committed them, and whoever committed an
     * index has seen all lower ones committed.
     *
     * @throws LogSyncFailed if the sync that covers this index failed
     */
    void confirm(long index) {
        lock.lock();
        try {
            committed = Math.max(committed, index);
            while (durable < index) {
                leadOrFollow(index);
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
                leadOrFollow(committed);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The highest index that any commit waits or waited for. */
    long committed() {
        return committed;
    }

    /** The highest index that the disk has confirmed: no processor sees more. */
    long durable() {
        return durable;
    }

    /** Why the last sync failed; null when it succeeded. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    private void leadOrFollow(long index) {
        Round round = running;
        if (round == null) {
            lead(new Round(committed));
        } else {
            follow(round, index);
        }
    }

    private void lead(Round round) {
        running = round;
        lock.unlock();
        Throwable thrown = null;
        try {
            disk.sync();
            meters.synced();
        } catch (Exception | Error e) {
            thrown = e;
        } finally {
            lock.lock();
        }
        finish(round, thrown);
    }

    private void finish(Round round, @Nullable Throwable thrown) {
        round.failure = thrown;
        round.done = true;
        running = null;
        failure = thrown;
        if (thrown == null) {
            durable = Math.max(durable, round.target);
        }
        finished.signalAll();
        if (thrown != null) {
            throw new LogSyncFailed(thrown);
        }
    }

    private void follow(Round round, long index) {
        while (!round.done) {
            finished.awaitUninterruptibly();
        }
        Throwable thrown = round.failure;
        if (thrown != null && index <= round.target) {
            throw new LogSyncFailed(thrown);
        }
    }

    /** One sync; guarded by the lock. */
    private static final class Round {
        private final long target;
        private boolean done;
        private @Nullable Throwable failure;

        private Round(long target) {
            this.target = target;
        }
    }
}
