package io.salonledger.command.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The deciding side's tables in a file of their own, where the log is Axon Server's. A mark tells the next start that this
 * one ended in order; without it the file may lack what was committed last.
 */
final class DecisionFile implements AutoCloseable {

    private final HikariDataSource dataSource;
    private final Path mark;
    private final boolean intact;

    DecisionFile(Path folder) {
        this.dataSource = LogDatabase.file(folder, "decisions");
        this.mark = folder.resolve("closed");
        try {
            this.intact = Files.deleteIfExists(mark);
        } catch (IOException e) {
            dataSource.close();
            throw new UncheckedIOException(e);
        }
    }

    HikariDataSource dataSource() {
        return dataSource;
    }

    boolean isIntact() {
        return intact;
    }

    @Override
    public void close() throws IOException {
        dataSource.close();
        Files.writeString(mark, "");
    }
}
