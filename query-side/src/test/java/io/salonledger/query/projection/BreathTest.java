package io.salonledger.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BreathTest {

    private final AtomicLong now = new AtomicLong(1_000);
    private final List<Long> rests = new ArrayList<>();
    private final Semaphore turns = new Semaphore(1, true);
    private final Breath breath = new Breath(4, turns, now::get, rests::add);

    @Test
    void nobody_waits_before_the_first_write() {
        breath.take();

        assertThat(rests).isEmpty();
    }

    @Test
    void the_rest_is_so_many_times_as_long_as_the_write() {
        write(Duration.ofMillis(10));

        breath.take();

        assertThat(rests).containsExactly(Duration.ofMillis(40).toNanos());
    }

    @Test
    void the_time_since_the_write_counts_as_rest() {
        write(Duration.ofMillis(10));
        now.addAndGet(Duration.ofMillis(30).toNanos());

        breath.take();

        assertThat(rests).containsExactly(Duration.ofMillis(10).toNanos());
    }

    @Test
    void after_a_quiet_moment_nobody_waits() {
        write(Duration.ofMillis(10));
        now.addAndGet(Duration.ofMillis(40).toNanos());

        breath.take();

        assertThat(rests).isEmpty();
    }

    @Test
    void a_slow_write_does_not_make_readers_wait_for_long() {
        write(Duration.ofSeconds(2));

        breath.take();

        assertThat(rests).containsExactly(Duration.ofMillis(500).toNanos());
    }

    @Test
    void in_a_flood_it_rests_longer() {
        breath.begin();
        breath.during(51, () -> now.addAndGet(Duration.ofSeconds(2).toNanos()));

        breath.take();

        assertThat(rests).containsExactly(Duration.ofSeconds(1).toNanos());
    }

    @Test
    void what_is_being_built_does_not_rest() {
        Breath building = new Breath(4, turns, now::get, rests::add);
        building.during(1, () -> now.addAndGet(Duration.ofMillis(10).toNanos()));

        building.take();

        assertThat(rests).isEmpty();
    }

    @Test
    void what_was_only_passed_over_is_followed_by_a_short_rest() {
        breath.begin();
        breath.woken();
        now.addAndGet(Duration.ofMillis(4).toNanos());

        breath.take();

        assertThat(rests).containsExactly(Duration.ofMillis(6).toNanos());
    }

    @Test
    void the_longer_rest_counts() {
        breath.begin();
        breath.woken();
        write(Duration.ofMillis(1));

        breath.take();

        assertThat(rests).containsExactly(Duration.ofMillis(9).toNanos());
    }

    @Test
    void one_waits_until_the_other_is_done() throws Exception {
        breath.begin();
        assertThat(breath.enter()).isTrue();
        Breath other = new Breath(4, turns, now::get, rests::add);
        other.begin();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Boolean> entered = thread.submit(other::enter);
            breath.leave();

            assertThat(entered.get()).isTrue();
        }
    }

    @Test
    void nobody_waits_for_one_that_hangs() {
        breath.begin();
        breath.enter();
        Breath other = new Breath(4, turns, now::get, rests::add);
        other.begin();

        assertThat(other.enter()).isFalse();
    }

    @Test
    void what_is_being_built_takes_no_turn() {
        assertThat(breath.enter()).isFalse();
        assertThat(turns.availablePermits()).isOne();
    }

    private void write(Duration taken) {
        breath.begin();
        breath.during(1, () -> now.addAndGet(taken.toNanos()));
    }
}
