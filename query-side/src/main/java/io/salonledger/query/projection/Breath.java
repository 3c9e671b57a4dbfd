package io.salonledger.query.projection;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets a read model rest between writes that are made visible at once, so that some forty of them leave the machine to those
 * who work: under a steady stream of events each spends a fixed share of its time on writing, and takes what comes
 * meanwhile together. Whoever does one thing after a quiet moment waits for nothing. A generation that is being built never
 * rests: it has to come up with the log, also while people work.
 */
final class Breath {

    private static final long LONGEST = Duration.ofMillis(500).toNanos();
    /** Of so many events in a batch no one is looked for: they come from an import, a growing demo shop, a measurement. */
    private static final int FLOOD = 50;

    private static final long LONGEST_IN_FLOOD = Duration.ofSeconds(1).toNanos();
    /** Also what is only read and passed over costs a waking-up, and forty of them at each event are much. */
    private static final long SHORTEST = Duration.ofMillis(10).toNanos();

    static final long PATIENCE_MILLIS = 250;

    private final int timesAsLong;
    private final Semaphore turns;
    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private volatile boolean read;
    private long over;

    /**
     * @param timesAsLong the rest, measured by the write before it
     * @param turns shared by all read models
     * @param sleep for so many nanoseconds
     */
    Breath(int timesAsLong, Semaphore turns, LongSupplier nanos, LongConsumer sleep) {
        this.timesAsLong = timesAsLong;
        this.turns = turns;
        this.nanos = nanos;
        this.sleep = sleep;
        this.over = nanos.getAsLong();
    }

    /** For the read models of one process: half of its processors stay with those who work. */
    static Semaphore turns() {
        return new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    }

    /** From now on people read what is written, and it is up with the log. */
    void begin() {
        read = true;
    }

    /**
     * Waits for its turn among the read models that are looked at, but not for one that hangs.
     *
     * @return whether it has the turn, to be given back by {@link #leave}
     */
    boolean enter() {
        try {
            return read && turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        turns.release();
    }

    /** Something new was there. */
    void woken() {
        over = nanos.getAsLong() + SHORTEST;
    }

    /** Writes what so many events have changed, and remembers how long it took. */
    void during(int events, Runnable visibleWrite) {
        long begin = nanos.getAsLong();
        visibleWrite.run();
        long end = nanos.getAsLong();
        long longest = events > FLOOD ? LONGEST_IN_FLOOD : LONGEST;
        over = Math.max(over, end + Math.min(longest, timesAsLong * (end - begin)));
    }

    /** Returns when the rest is over. */
    void take() {
        long left = over - nanos.getAsLong();
        if (read && left > 0) {
            sleep.accept(left);
        }
    }
}
