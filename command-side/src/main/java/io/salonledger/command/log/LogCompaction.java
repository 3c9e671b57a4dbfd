package io.salonledger.command.log;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Keeps the file of the log dense while the console runs. Each commit writes whole pages and leaves the earlier ones behind;
 * H2 tidies that up only with a write delay, with which a sync may come before what it should cover (record 114), or when it
 * is closed. A file that nobody tidies is twelve times as large as what it holds, and each commit slower by as much again.
 */
final class LogCompaction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogCompaction.class);
    private static final int EVERY_MILLIS = 250;
    private static final int FILL_RATE = 50;
    private static final int FILL_RATE_WHEN_BUSY = 20;
    /** Commits between two rounds, as in an import; people don't make so many. */
    private static final int BUSY = 25;
    /** Bytes: a commit waits for a round of this size, some milliseconds. */
    private static final int REWRITTEN_AT_ONCE = 512 << 10;

    private final DataSource log;
    private final Path folder;
    private final DataSize minFree;
    private final GroupSync durability;
    private final LogMeters meters;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("log-compaction").unstarted(task));

    private long commits;
    private boolean failing;

    LogCompaction(DataSource log, Path folder, DataSize minFree, GroupSync durability, LogMeters meters) {
        this.log = log;
        this.folder = folder;
        this.minFree = minFree;
        this.durability = durability;
        this.meters = meters;
    }

    LogCompaction start() {
        thread.scheduleWithFixedDelay(this::quietly, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    /** One round: rewrites the pages that are still in use of the emptiest parts, so that these are free. */
    boolean round() throws SQLException, IOException {
        if (!mayWrite()) {
            return false;
        }
        // If the last sync failed, what was rewritten before may be in its old place only.
        durability.heal();
        try (Connection connection = log.getConnection()) {
            MVStore store = store(connection);
            if (!store.compact(fillRate(), REWRITTEN_AT_ONCE)) {
                return false;
            }
            store.commit();
            // The old places are used again soon; by then the new ones must have reached the disk.
            durability.force();
            return true;
        }
    }

    /** A write that fails closes the file for all, so none that could wait is tried where it might. */
    private boolean mayWrite() throws IOException {
        FileStore disk = Files.getFileStore(folder);
        return disk.getUsableSpace() >= minFree.toBytes() && !disk.isReadOnly() && Files.isWritable(folder);
    }

    private int fillRate() {
        long before = commits;
        commits = meters.commits();
        return fillRate(commits - before);
    }

    /** The least that should be in use after so many commits since the last round; per cent. */
    static int fillRate(long commits) {
        return commits > BUSY ? FILL_RATE_WHEN_BUSY : FILL_RATE;
    }

    /** Asked of a connection each time: after a failed write the file is opened anew, with another store. */
    static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    private void quietly() {
        try {
            round();
            failing = false;
        } catch (SQLException | IOException | RuntimeException e) {
            // Said once and not four times a second; the log's health says it as long as it lasts.
            if (!failing) {
                LOG.warn("The file of the log is not tidied", e);
            }
            failing = true;
        }
    }

    /** Without an interrupt, which would be one in the midst of writing. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The file of the log is closed while it is tidied");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
