package io.salonledger.command.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandRetryTest {

    final CommandRetry retry = new CommandRetry();

    @AfterEach
    void close() {
        retry.close();
    }

    static List<RuntimeException> passing() {
        return List.of(
                new ConcurrencyException("taken"),
                new IllegalStateException("wrapped", new ConcurrencyException("taken")),
                new NoHandlerForCommandException("reconnecting"),
                new CommandExecutionException(
                        "remote", new AxonServerException("AXONIQ-2000", "Invalid sequence number")),
                new CommandExecutionException("[AXONIQ-2000] Invalid sequence number 3, expected 4", null));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void sends_again_after_what_may_pass(RuntimeException failure) throws Exception {
        CountDownLatch sent = new CountDownLatch(1);

        assertThat(schedule(failure, 1, sent)).isTrue();
        assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void does_not_repeat_a_refusal_or_an_unconfirmed_command() {
        assertThat(schedule(new IllegalArgumentException("no"), 1, new CountDownLatch(1)))
                .isFalse();
        assertThat(schedule(new LogSyncFailed(new IllegalStateException("disk")), 1, new CountDownLatch(1)))
                .isFalse();
    }

    @Test
    void gives_up_after_eight_attempts() {
        assertThat(schedule(new ConcurrencyException("taken"), 8, new CountDownLatch(1)))
                .isTrue();
        assertThat(schedule(new ConcurrencyException("taken"), 9, new CountDownLatch(1)))
                .isFalse();
    }

    private boolean schedule(RuntimeException failure, int failures, CountDownLatch sent) {
        List<Class<? extends Throwable>[]> history = new ArrayList<>();
        for (int i = 0; i < failures; i++) {
            history.add(null);
        }
        return retry.scheduleRetry(new GenericCommandMessage<>("a command"), failure, history, sent::countDown);
    }
}
