package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AppendTest {

    @TempDir
    Path folder;

    TestLog log;

    @BeforeEach
    void open() {
        log = new TestLog(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void loads_what_was_appended() {
        log.append("note:1", 0, 1);
        log.append("note:2", 0);

        assertThat(log.engine.readEvents("note:1", 0).asStream().map(e -> e.getPayload()))
                .isEqualTo(List.of(new Noted("note 0"), new Noted("note 1")));
        assertThat(log.engine.lastSequenceNumberFor("note:1")).contains(1L);
    }

    @Test
    void is_still_there_after_reopening() throws Exception {
        log.append("note:1", 0, 1);
        log.close();
        log = new TestLog(folder);
        log.append("note:1", 2);

        assertThat(log.streamed(null)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void refuses_a_taken_sequence_number_as_a_conflict() {
        log.append("note:1", 0, 1);

        assertThatThrownBy(() -> log.append("note:1", 1)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void refuses_a_second_beginning_of_a_stream_as_a_conflict() {
        log.append("note:1", 0);

        assertThatThrownBy(() -> log.append("note:1", 0)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void gives_the_indexes_of_a_refused_append_to_the_next() {
        log.append("note:1", 0);
        assertThatThrownBy(() -> log.append("note:1", 1, 0)).isInstanceOf(ConcurrencyException.class);
        log.inTransaction().executeWithoutResult(status -> {
            log.append("note:2", 0, 1, 2);
            status.setRollbackOnly();
        });
        log.append("note:3", 0);

        assertThat(log.stored()).containsExactly(1L, 2L);
    }

    @Test
    void streams_after_a_token_and_its_tokens_hold_no_gaps() {
        log.append("note:1", LongStream.range(0, 250).toArray());

        List<GapAwareTrackingToken> tokens = log.engine
                .readEvents(GapAwareTrackingToken.newInstance(7, List.of(3L, 5L)), false)
                .map(TrackedEventMessage::trackingToken)
                .map(GapAwareTrackingToken.class::cast)
                .toList();

        assertThat(tokens)
                .extracting(GapAwareTrackingToken::getIndex)
                .isEqualTo(LongStream.rangeClosed(8, 250).boxed().toList());
        assertThat(tokens).allMatch(token -> !token.hasGaps());
        assertThat(log.engine.createHeadToken()).isEqualTo(GapAwareTrackingToken.newInstance(250, List.of()));
    }

    @Test
    void two_appends_of_one_transaction_are_one_commit() {
        long syncs = log.meters.syncs();
        log.inTransaction().executeWithoutResult(status -> {
            log.append("note:1", 0);
            log.append("note:2", 0);
        });

        assertThat(log.stored()).containsExactly(1L, 2L);
        assertThat(log.meters.syncs() - syncs).isEqualTo(1);
        assertThat(log.meters.commits()).isEqualTo(1);
        assertThat(log.meters.events()).isEqualTo(2);
    }

    @Test
    void refuses_a_transaction_inside_one_that_has_appended() {
        TransactionTemplate separate = log.inTransaction();
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> log.inTransaction().executeWithoutResult(outer -> {
                    log.append("note:1", 0);
                    separate.executeWithoutResult(inner -> log.append("note:2", 0));
                }))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("suspends");
        log.append("note:3", 0);
        assertThat(log.stored()).containsExactly(1L);
    }

    @Test
    void survives_an_interrupted_writer() {
        log.inTransaction().executeWithoutResult(status -> {
            log.append("note:1", 0);
            Thread.currentThread().interrupt();
        });
        assertThat(Thread.interrupted()).isTrue();
        log.append("note:1", 1);

        assertThat(log.streamed(null)).containsExactly(1L, 2L);
    }

    @Test
    void shows_events_to_processors_only_when_the_disk_has_confirmed_them() throws Exception {
        log.append("note:1", 0);
        CountDownLatch syncing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        log.sync.before(() -> {
            syncing.countDown();
            release.await();
            return null;
        });

        try (var threads = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> append = CompletableFuture.runAsync(() -> log.append("note:1", 1), threads);
            try {
                syncing.await();
                assertThat(log.stored()).containsExactly(1L, 2L);
                assertThat(log.streamed(null)).containsExactly(1L);
                assertThat(log.engine.createHeadToken()).isEqualTo(GapAwareTrackingToken.newInstance(1, List.of()));
                assertThat(append).isNotDone();
            } finally {
                release.countDown();
            }
            append.join();
        }
        assertThat(log.streamed(null)).containsExactly(1L, 2L);
    }
}
