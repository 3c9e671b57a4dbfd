package io.salonledger.command.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the log was last backed up, beside it: a fact about this folder, not about the shop, so it is no event. */
@Component
class LastBackup {

    private final Path file;

    LastBackup(@Value("${salon.data:./data}") Path data) {
        this.file = data.resolve("last-backup");
    }

    record Kept(Instant at, long bytes) {}

    void keep(Instant at, long bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, at.toEpochMilli() + " " + bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Kept> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] kept = Files.readString(file).strip().split(" ", 2);
            return Optional.of(new Kept(Instant.ofEpochMilli(Long.parseLong(kept[0])), Long.parseLong(kept[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
