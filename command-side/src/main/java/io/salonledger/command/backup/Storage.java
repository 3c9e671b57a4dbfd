package io.salonledger.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import io.salonledger.contracts.backup.ReadStorage;
import io.salonledger.contracts.backup.StorageStatus;

/** Tells of the disk under the log. */
@Component
class Storage {

    private final Path data;
    private final LastBackup lastBackup;
    private final DataSize least;
    private final boolean logHere;

    Storage(
            @Value("${salon.data:./data}") Path data,
            @Value("${salon.log.min-free:200MB}") DataSize least,
            @Qualifier("logDataSource") ObjectProvider<DataSource> log,
            LastBackup lastBackup) {
        this.data = data;
        this.least = least;
        this.lastBackup = lastBackup;
        this.logHere = log.getIfAvailable() != null;
    }

    @CommandHandler
    StorageStatus handle(ReadStorage command) throws IOException {
        Optional<LastBackup.Kept> last = lastBackup.last();
        Instant at = last.map(LastBackup.Kept::at).orElse(null);
        return new StorageStatus(
                logHere,
                at,
                last.map(LastBackup.Kept::bytes).orElse(0L),
                Files.getFileStore(data).getUsableSpace(),
                least.toBytes());
    }
}
