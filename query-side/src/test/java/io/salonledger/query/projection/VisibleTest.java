package io.salonledger.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTest {

    private final MockClock ticks = new MockClock();
    private final Visible visible = new Visible(new SimpleMeterRegistry(SimpleConfig.DEFAULT, ticks), new Now(ticks));

    @Test
    void nothing_is_said_before_the_first_event() {
        assertThat(visible.typically()).isEmpty();
        assertThat(visible.lastAt()).isEmpty();
    }

    @Test
    void a_quiet_hour_forgets_nothing_and_says_since_when_it_is_quiet() {
        Instant seen = seenAfter(21);
        ticks.add(10, TimeUnit.MINUTES);
        assertThat(visible.typically()).hasValueSatisfying(VisibleTest::about21);
        ticks.add(26, TimeUnit.HOURS);
        assertThat(visible.typically()).hasValueSatisfying(VisibleTest::about21);
        assertThat(visible.mostly()).isPresent();
        assertThat(visible.lastAt()).hasValue(seen);
    }

    @Test
    void what_is_caught_up_with_after_long_says_nothing_about_how_fast_work_shows() {
        visible.since(new Now(ticks).instant().minus(Duration.ofMinutes(5)));
        assertThat(visible.typically()).isEmpty();
    }

    private Instant seenAfter(long millis) {
        Instant now = new Now(ticks).instant();
        visible.since(now.minusMillis(millis));
        return now;
    }

    private static void about21(Duration time) {
        assertThat(time).isBetween(Duration.ofMillis(19), Duration.ofMillis(24));
    }

    /** The same time as the meters see. */
    private static final class Now extends Clock {

        private final MockClock ticks;

        Now(MockClock ticks) {
            this.ticks = ticks;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-21T06:20:00Z").plusMillis(ticks.wallTime());
        }
    }
}
