package io.salonledger.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.backup.BackUp;
import io.salonledger.contracts.backup.BackupRejection;

/**
 * {@code log.zip} holds the events, {@code keys.zip} what opens and protects them: kept apart, neither tells anything
 * about a person. The log goes first, so that every key that it needs is in the second file.
 */
@Component
class Backup {

    private static final List<String> WITH_THE_KEYS = List.of("keys", "credentials");

    private final Path data;
    private final LastBackup last;
    private final Clock clock;
    private final Optional<DataSource> log;

    Backup(
            @Value("${salon.data:./data}") Path data,
            @Qualifier("logDataSource") ObjectProvider<DataSource> log,
            LastBackup last,
            Clock clock) {
        this.data = data;
        this.last = last;
        this.clock = clock;
        this.log = Optional.ofNullable(log.getIfAvailable());
    }

    @CommandHandler
    void handle(BackUp command) throws IOException, SQLException {
        DataSource source = log.orElseThrow(BackupRejection.BACKUP_NOT_HERE::because);
        Path folder = Path.of(command.folder());
        Path logFile = folder.resolve("log.zip");
        Path keyFile = folder.resolve("keys.zip");
        if (Files.exists(logFile) || Files.exists(keyFile)) {
            throw BackupRejection.BACKUP_EXISTS.because(folder);
        }
        makeUsable(folder);
        Path unfinished = folder.resolve("log.zip.part");
        copyLog(source, unfinished);
        zipKeys(keyFile);
        Files.move(unfinished, logFile, StandardCopyOption.ATOMIC_MOVE);
        last.keep(clock.instant(), Files.size(logFile) + Files.size(keyFile));
    }

    private static void makeUsable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "try", null));
        } catch (IOException e) {
            throw BackupRejection.BACKUP_FOLDER_UNUSABLE.because(folder);
        }
    }

    /** H2 copies a consistent state while others go on writing. */
    private static void copyLog(DataSource source, Path target) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("BACKUP TO '" + target.toString().replace("'", "''") + "'");
        }
    }

    private void zipKeys(Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (String part : WITH_THE_KEYS) {
                addFolder(zip, data.resolve(part));
            }
        }
    }

    private void addFolder(ZipOutputStream zip, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(data.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
