package io.salonledger.query.projection;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets a read model rest between writes that are made visible at once. Each of them costs the search engine a segment, so
 * under a steady stream of events a read model spends a fifth of its time on that and takes what comes meanwhile together;
 * whoever does one thing after a quiet moment waits for nothing. A generation that is being built never rests: it has to
 * come up with the log, also while people work.
 */
final class Breath {

    private static final int TIMES_AS_LONG = 4;
    private static final long LONGEST = Duration.ofMillis(250).toNanos();

    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private volatile boolean read;
    private long over;

    /** @param sleep for so many nanoseconds */
    Breath(LongSupplier nanos, LongConsumer sleep) {
        this.nanos = nanos;
        this.sleep = sleep;
        this.over = nanos.getAsLong();
    }

    /** From now on people read what is written, and it is up with the log. */
    void begin() {
        read = true;
    }

    /** Writes, and remembers how long it took. */
    void during(Runnable visibleWrite) {
        long begin = nanos.getAsLong();
        visibleWrite.run();
        long end = nanos.getAsLong();
        over = end + Math.min(LONGEST, TIMES_AS_LONG * (end - begin));
    }

    /** Returns when the rest after the last write is over. */
    void take() {
        long left = over - nanos.getAsLong();
        if (read && left > 0) {
            sleep.accept(left);
        }
    }
}
