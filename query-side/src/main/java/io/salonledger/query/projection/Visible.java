package io.salonledger.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Measures how long it takes from an event being recorded to readers seeing it. */
final class Visible {

    /** Older events are caught up with, not awaited; they would hide how fast the daily work is. */
    private static final Duration LONG_AGO = Duration.ofMinutes(1);

    private static final double MEDIAN = 0.5;
    private static final double MOSTLY = 0.99;

    private final Timer timer;
    private final Clock clock;

    Visible(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.timer = Timer.builder("salon.projection.visible")
                .description("from recorded to visible")
                .publishPercentiles(MEDIAN, MOSTLY)
                .publishPercentileHistogram()
                .register(meters);
    }

    /** For tests of something else. */
    static Visible unmeasured() {
        return new Visible(new SimpleMeterRegistry(), Clock.systemUTC());
    }

    void since(Instant recordedAt) {
        Duration taken = Duration.between(recordedAt, clock.instant());
        if (!taken.isNegative() && taken.compareTo(LONG_AGO) < 0) {
            timer.record(taken);
        }
    }

    Optional<Duration> typically() {
        return at(MEDIAN);
    }

    Optional<Duration> mostly() {
        return at(MOSTLY);
    }

    private Optional<Duration> at(double percentile) {
        if (timer.count() == 0) {
            return Optional.empty();
        }
        for (ValueAtPercentile value : timer.takeSnapshot().percentileValues()) {
            // Nothing, when the last minutes that it remembers brought nothing.
            if (value.percentile() == percentile && value.value() > 0) {
                return Optional.of(Duration.ofNanos((long) value.value(TimeUnit.NANOSECONDS)));
            }
        }
        return Optional.empty();
    }
}
