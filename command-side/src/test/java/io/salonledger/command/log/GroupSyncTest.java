package io.salonledger.command.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupSyncTest {

    final LogMeters meters = new LogMeters();
    final AtomicLong committed = new AtomicLong();

    @Test
    void does_not_sync_for_what_is_durable_already() {
        GroupSync durability = new GroupSync(() -> 5, meters);
        durability.confirm(5);
        durability.confirm(3);

        assertThat(meters.syncs()).isEqualTo(1);
        assertThat(durability.durable()).isEqualTo(5);
    }

    @Test
    void a_commit_that_comes_too_late_for_a_sync_gets_the_next_one() throws Exception {
        CountDownLatch syncing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        GroupSync durability = new GroupSync(
                () -> {
                    long reached = committed.get();
                    syncing.countDown();
                    release.await();
                    return reached;
                },
                meters);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            committed.set(1);
            CompletableFuture<Void> early = CompletableFuture.runAsync(() -> durability.confirm(1), threads);
            syncing.await();
            committed.set(2);
            CompletableFuture<Void> late = CompletableFuture.runAsync(() -> durability.confirm(2), threads);
            release.countDown();
            CompletableFuture.allOf(early, late).join();
        }

        assertThat(meters.syncs()).isEqualTo(2);
        assertThat(durability.durable()).isEqualTo(2);
    }

    @Test
    void what_is_forced_waits_for_a_sync_that_began_after_it() throws Exception {
        CountDownLatch syncing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicLong written = new AtomicLong();
        AtomicLong synced = new AtomicLong();
        GroupSync durability = new GroupSync(
                () -> {
                    long covered = written.get();
                    syncing.countDown();
                    release.await();
                    synced.set(covered);
                    return 1;
                },
                meters);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Void> early = CompletableFuture.runAsync(() -> durability.confirm(1), threads);
            syncing.await();
            written.set(7);
            CompletableFuture<Void> late = CompletableFuture.runAsync(durability::force, threads);
            release.countDown();
            CompletableFuture.allOf(early, late).join();
        }

        assertThat(synced).hasValue(7);
        assertThat(meters.syncs()).isEqualTo(2);
    }

    @Test
    void a_failed_sync_confirms_nobody() {
        int waiters = 8;
        AtomicLong arrived = new AtomicLong();
        GroupSync durability = new GroupSync(
                () -> {
                    while (arrived.get() < waiters) {
                        Thread.onSpinWait();
                    }
                    throw new IOException("broken disk");
                },
                meters);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(waiters)) {
            for (int i = 1; i <= waiters; i++) {
                int index = i;
                all.add(CompletableFuture.runAsync(
                        () -> {
                            arrived.incrementAndGet();
                            durability.confirm(index);
                        },
                        threads));
            }
        }

        assertThat(all)
                .allSatisfy(one -> assertThatThrownBy(one::join)
                        .hasCauseInstanceOf(LogSyncFailed.class)
                        .hasRootCauseMessage("broken disk"));
        assertThat(durability.durable()).isZero();
        assertThat(meters.syncs()).isZero();
    }

    @Test
    void does_not_confirm_what_the_file_has_lost() {
        GroupSync durability = new GroupSync(() -> 4, meters);

        assertThatThrownBy(() -> durability.confirm(5))
                .isInstanceOf(LogSyncFailed.class)
                .hasRootCauseMessage("Event 5 is not in the log.");
    }
}
