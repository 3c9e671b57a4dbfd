package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrentAppendTest {

    private static final int WRITERS = 16;

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
    void index_order_is_commit_order_without_gaps_for_many_writers_and_rollbacks() throws Exception {
        List<Long> committed = Collections.synchronizedList(new ArrayList<>());
        together(writer -> {
            for (int round = 0; round < 30; round++) {
                appendOrRollBack(writer, round, committed);
            }
        });

        assertThat(committed).isSorted().hasSizeGreaterThan(WRITERS * 10);
        assertThat(log.stored())
                .isEqualTo(committed)
                .isEqualTo(LongStream.rangeClosed(1, committed.size()).boxed().toList());
        assertThat(log.streamed(null)).isEqualTo(committed);
    }

    @Test
    void one_sync_serves_all_commits_that_wait() throws Exception {
        long syncs = log.meters.syncs();
        // the first sync is held until everyone has committed
        log.sync.before(() -> {
            while (log.meters.commits() < WRITERS) {
                Thread.onSpinWait();
            }
            return null;
        });
        together(writer -> log.append("note:" + writer, 0));

        assertThat(log.meters.commits()).isEqualTo(WRITERS);
        assertThat(log.meters.syncs() - syncs).isEqualTo(1);
        assertThat(log.durability.durable()).isEqualTo(WRITERS);
    }

    @Test
    void a_lone_client_gets_one_sync_for_each_commit() {
        long syncs = log.meters.syncs();
        for (int i = 0; i < 10; i++) {
            log.append("note:1", i);
        }

        assertThat(log.meters.commits()).isEqualTo(10);
        assertThat(log.meters.syncs() - syncs).isEqualTo(10);
    }

    private void appendOrRollBack(int writer, int round, List<Long> committed) {
        int events = 1 + round % 3;
        log.inTransaction().executeWithoutResult(status -> {
            List<Long> mine = new ArrayList<>();
            // registered before the log's own, so it runs before the next writer is let in
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    committed.addAll(mine);
                }
            });
            String stream = "note:" + writer + ":" + round;
            log.append(stream, LongStream.range(0, events).toArray());
            mine.addAll(indexes(stream));
            if ((writer + round) % 3 == 0) {
                status.setRollbackOnly();
            }
        });
    }

    private List<Long> indexes(String stream) {
        return new JdbcTemplate(log.dataSource)
                .queryForList(
                        "SELECT globalIndex FROM domain_event WHERE aggregateIdentifier = ? ORDER BY globalIndex",
                        Long.class,
                        stream);
    }

    private interface Writer {
        void write(int number) throws Exception;
    }

    private static void together(Writer writer) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                all.add(threads.submit(() -> {
                    start.await();
                    writer.write(number);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
