package io.salonledger.command.log;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogCompactionTest {

    private static final int EVENTS = 600;

    @TempDir
    Path folder;

    TestLog log;

    @BeforeEach
    void a_log_that_was_written_event_by_event() throws Exception {
        log = new TestLog(folder);
        for (int i = 0; i < EVENTS; i++) {
            log.append("note:" + i % 150, i / 150);
        }
        assertThat(fillRate()).isLessThan(40);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void the_file_gets_dense_while_the_log_is_open_and_keeps_every_event() throws Exception {
        List<Long> before = log.stored();

        tidy(DataSize.ofBytes(0));

        assertThat(log.stored()).isEqualTo(before).hasSize(EVENTS);
        assertThat(log.streamed(null)).isEqualTo(before);
        // What was rewritten is given free with the next commit.
        log.append("note:0", EVENTS / 150);
        assertThat(fillRate()).isGreaterThanOrEqualTo(50);
        log.close();
        log = new TestLog(folder);
        assertThat(log.stored()).hasSize(EVENTS + 1);
        assertThat(log.engine.lastSequenceNumberFor("note:149")).contains(EVENTS / 150 - 1L);
    }

    @Test
    void a_dense_file_is_left_alone() throws Exception {
        tidy(DataSize.ofBytes(0));
        forgetAtOnce(log);

        assertThat(new LogCompaction(log.dataSource, folder, DataSize.ofBytes(0), log.durability, log.meters).round())
                .isFalse();
    }

    @Test
    void nothing_is_rewritten_on_a_full_disk() throws Exception {
        int before = fillRate();

        tidy(DataSize.ofTerabytes(1_000));

        assertThat(fillRate()).isEqualTo(before);
    }

    @Test
    void under_load_more_is_left_undone() {
        assertThat(LogCompaction.fillRate(25)).isEqualTo(50);
        assertThat(LogCompaction.fillRate(26)).isEqualTo(20);
    }

    @Test
    void what_was_rewritten_is_on_the_disk_before_its_old_place_is_used_again() throws Exception {
        long before = log.meters.syncs();
        forgetAtOnce(log);

        new LogCompaction(log.dataSource, folder, DataSize.ofBytes(0), log.durability, log.meters).round();

        assertThat(log.meters.syncs()).isEqualTo(before + 1);
    }

    @Test
    void a_disk_that_fails_meanwhile_is_noticed_like_under_a_command() {
        log.sync.before(() -> {
            throw new IOException("broken disk");
        });
        assertThatThrownBy(() -> tidy(DataSize.ofBytes(0))).isInstanceOf(LogSyncFailed.class);
    }

    @Test
    void nothing_is_rewritten_again_before_a_failed_disk_has_recovered() throws Exception {
        log.sync.before(() -> {
            throw new IOException("broken disk");
        });
        assertThatThrownBy(log::appendSomewhere).isInstanceOf(RuntimeException.class);
        int before = fillRate();

        assertThatThrownBy(() -> tidy(DataSize.ofBytes(0))).isInstanceOf(LogSyncFailed.class);

        assertThat(fillRate()).isEqualTo(before);
        log.sync.before(() -> true);
        tidy(DataSize.ofBytes(0));
        log.appendSomewhere();
        assertThat(fillRate()).isGreaterThan(before);
    }

    private void tidy(DataSize minFree) throws Exception {
        LogCompaction compaction = new LogCompaction(log.dataSource, folder, minFree, log.durability, log.meters);
        int rounds = 0;
        do {
            forgetAtOnce(log);
            assertThat(++rounds).isLessThan(100);
        } while (compaction.round());
    }

    /** Nothing left behind is kept for a while; a new connection says otherwise. */
    static void forgetAtOnce(TestLog log) throws SQLException {
        try (Connection connection = log.dataSource.getConnection()) {
            LogCompaction.store(connection).setRetentionTime(0);
        }
    }

    private int fillRate() throws SQLException {
        try (Connection connection = log.dataSource.getConnection()) {
            return LogCompaction.store(connection).getFileStore().getChunksFillRate();
        }
    }
}
