package io.salonledger.command.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The H2 file that holds the log: where it lies, how it is opened, what its tables are called. */
final class LogDatabase {

    static final String USER = "sa";
    static final String PASSWORD = "";

    /** A command holds its connection until the disk has confirmed it, so this bounds the size of a group commit. */
    private static final int CONNECTIONS = 64;

    private LogDatabase() {}

    /**
     * {@code async:} because an interrupt in a thread that reads or writes H2's default file channel closes the channel,
     * and with it the log of the whole process. {@code WRITE_DELAY=0} writes with each commit and so before the sync that
     * covers it; it does not sync.
     * {@code RETENTION_TIME} (ms) is how long a rewritten block is kept: the default of 45 s keeps 29 KB for each event of
     * that time, and an fsync follows each commit here at once.
     */
    static String url(Path folder) {
        return "jdbc:h2:async:" + folder.toAbsolutePath().normalize().resolve("events")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;RETENTION_TIME=5000";
    }

    static HikariDataSource open(Path folder) {
        createFolder(folder);
        HikariConfig config = new HikariConfig();
        config.setPoolName("log");
        config.setJdbcUrl(url(folder));
        config.setUsername(USER);
        config.setPassword(PASSWORD);
        config.setMinimumIdle(2);
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource dataSource = new HikariDataSource(config);
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql", LogDatabase.class)).execute(dataSource);
        return dataSource;
    }

    /** Another file of the same kind, for what must be kept where there is no log. */
    static HikariDataSource file(Path folder, String name) {
        createFolder(folder);
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url(folder));
        config.setUsername(USER);
        config.setPassword(PASSWORD);
        return new HikariDataSource(config);
    }

    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot_event")
                .build();
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the log cannot be made: " + folder, e);
        }
    }
}
