package io.salonledger.command.log;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.message.GeneralRejection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OnceLogAnswersTest {

    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void with_a_log_in_the_process_it_is_done_at_once_and_fails_loudly() {
        AtomicInteger done = new AtomicInteger();
        OnceLogAnswers.always().run("it", done::incrementAndGet);

        assertThat(done).hasValue(1);
        assertThatThrownBy(() -> OnceLogAnswers.always().run("it", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
    }

    @Test
    void waits_in_the_background_for_a_server_that_comes_later() throws Exception {
        AtomicBoolean there = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        new OnceLogAnswers(there::get, SOON).run("it", done::countDown);

        assertThat(done.getCount()).isEqualTo(1);
        there.set(true);
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void tries_again_when_the_server_went_away_halfway() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        new OnceLogAnswers(() -> true, SOON).run("it", () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("gone");
            }
            done.countDown();
        });

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(attempts).hasValue(3);
    }

    @Test
    void a_refusal_is_final() {
        assertThatThrownBy(() -> new OnceLogAnswers(() -> true, SOON).run("it", () -> {
                    throw GeneralRejection.NOT_FOUND.because("it");
                }))
                .hasMessageContaining("not-found");
    }
}
