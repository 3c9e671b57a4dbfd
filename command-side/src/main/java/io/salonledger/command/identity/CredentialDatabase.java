package io.salonledger.command.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Function;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The H2 file of credentials and sessions: neither log nor projection, with a folder and a backup rule of its own. */
final class CredentialDatabase implements AutoCloseable {

    private final HikariDataSource dataSource;
    private final JdbcClient jdbc;

    CredentialDatabase(Path folder) {
        makePrivate(folder);
        HikariConfig config = new HikariConfig();
        config.setPoolName("credentials");
        // For the reasons of the three settings see the log's database.
        config.setJdbcUrl("jdbc:h2:async:" + folder.toAbsolutePath().normalize().resolve("credentials")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;RETENTION_TIME=5000");
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        this.dataSource = new HikariDataSource(config);
        new ResourceDatabasePopulator(new ClassPathResource("credentials.sql", CredentialDatabase.class))
                .execute(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    <R> R read(Function<JdbcClient, R> question) {
        return question.apply(jdbc);
    }

    /** One change at a time, on the disk when this returns. */
    synchronized <R> R write(Function<JdbcClient, R> change) {
        R result = change.apply(jdbc);
        jdbc.sql("CHECKPOINT SYNC").update();
        return result;
    }

    @Override
    public void close() {
        dataSource.close();
    }

    private static void makePrivate(Path folder) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the credentials cannot be made: " + folder, e);
        }
    }
}
