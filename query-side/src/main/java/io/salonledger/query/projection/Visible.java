package io.salonledger.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;

/** Measures how long it takes from an event being recorded to readers seeing it. */
final class Visible {

    /** Older events are caught up with, not awaited; they would hide how fast the daily work is. */
    private static final Duration LONG_AGO = Duration.ofMinutes(1);

    /** So long back an event counts in. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** The figures of an hour that nothing follows are kept; taking them costs more than an event may. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private static final double MEDIAN = 0.5;
    private static final double MOSTLY = 0.99;

    private final Timer timer;
    private final Clock clock;
    private volatile @Nullable Instant lastAt;
    private volatile Known known = new Known(Instant.MIN, Optional.empty(), Optional.empty());

    private record Known(Instant at, Optional<Duration> typically, Optional<Duration> mostly) {}

    Visible(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.timer = Timer.builder("salon.projection.visible")
                .description("from recorded to visible")
                .publishPercentiles(MEDIAN, MOSTLY)
                .publishPercentileHistogram()
                .distributionStatisticExpiry(REMEMBERED)
                .distributionStatisticBufferLength(4)
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
            Instant now = clock.instant();
            lastAt = now;
            if (known.at().isBefore(now.minus(BETWEEN_LOOKS))) {
                known = look(now);
            }
        }
    }

    Optional<Duration> typically() {
        return now().typically();
    }

    Optional<Duration> mostly() {
        return now().mostly();
    }

    /** When the newest event that counts in was seen. */
    Optional<Instant> lastAt() {
        return Optional.ofNullable(lastAt);
    }

    /** What the last hour says; after an hour without events, what the last one with events said. */
    private Known now() {
        Known found = look(clock.instant());
        if (found.typically().isPresent()) {
            known = found;
        }
        return known;
    }

    private Known look(Instant now) {
        HistogramSnapshot snapshot = timer.takeSnapshot();
        return new Known(now, at(snapshot, MEDIAN), at(snapshot, MOSTLY));
    }

    private static Optional<Duration> at(HistogramSnapshot snapshot, double percentile) {
        for (ValueAtPercentile value : snapshot.percentileValues()) {
            // Nothing, when the time that it remembers brought nothing.
            if (value.percentile() == percentile && value.value() > 0) {
                return Optional.of(Duration.ofNanos((long) value.value(TimeUnit.NANOSECONDS)));
            }
        }
        return Optional.empty();
    }
}
