package io.salonledger.ui.bench;

import java.util.Arrays;

/**
 * Durations of many runs of one thing.
 *
 * @param nanos each run, in the order of running
 * @param wall the whole, in nanoseconds
 */
record Sample(long[] nanos, long wall) {

    double perSecond() {
        return nanos.length * 1e9 / wall;
    }

    /** Milliseconds that this share of the runs stayed below. */
    double millisAt(double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int index = (int) Math.min(sorted.length - 1, Math.floor(sorted.length * share));
        return sorted[index] / 1e6;
    }
}
