package io.salonledger.query.projection;

import java.time.Duration;
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
    /** Also what is only read and passed over costs a waking-up, and forty of them at each event are much. */
    private static final long SHORTEST = Duration.ofMillis(10).toNanos();

    private final int timesAsLong;
    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private volatile boolean read;
    private long over;

    /**
     * @param timesAsLong the rest, measured by the write before it
     * @param sleep for so many nanoseconds
     */
    Breath(int timesAsLong, LongSupplier nanos, LongConsumer sleep) {
        this.timesAsLong = timesAsLong;
        this.nanos = nanos;
        this.sleep = sleep;
        this.over = nanos.getAsLong();
    }

    /** From now on people read what is written, and it is up with the log. */
    void begin() {
        read = true;
    }

    /** Something new was there. */
    void woken() {
        over = nanos.getAsLong() + SHORTEST;
    }

    /** Writes, and remembers how long it took. */
    void during(Runnable visibleWrite) {
        long begin = nanos.getAsLong();
        visibleWrite.run();
        long end = nanos.getAsLong();
        over = Math.max(over, end + Math.min(LONGEST, timesAsLong * (end - begin)));
    }

    /** Returns when the rest is over. */
    void take() {
        long left = over - nanos.getAsLong();
        if (read && left > 0) {
            sleep.accept(left);
        }
    }
}
