package io.salonledger.ui.migration;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what another thread does. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Waiting() {}

    static <T> T until(Supplier<T> ask, Predicate<T> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T last = ask.get();
        while (!wanted.test(last)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Still " + last);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            last = ask.get();
        }
        return last;
    }
}
