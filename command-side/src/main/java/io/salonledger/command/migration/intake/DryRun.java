package io.salonledger.command.migration.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.FindingSeverity;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.commit.ImportProgressSheet;
import io.salonledger.command.migration.format.SourceReader;
import io.salonledger.command.migration.source.SourceReading;

/** Books that are read, or were, and are not imported yet. */
final class DryRun {

    private final Map<String, String> given;
    private final ImportSettings settings;
    private final Path books;
    private final boolean uploaded;
    private volatile ImportProgressSheet progress;
    private volatile @Nullable SourceReading reading;

    /** @param uploaded false if the books lie in a folder of the user's */
    DryRun(
            Map<String, String> given,
            ImportSettings settings,
            Path books,
            boolean uploaded,
            ImportProgressSheet progress) {
        this.given = given;
        this.settings = settings;
        this.books = books;
        this.uploaded = uploaded;
        this.progress = progress;
    }

    void read(SourceReader reader) {
        SourceReading read = reader.read(books, settings);
        reading = read;
        progress.read(count(read, FindingSeverity.REFUSED), count(read, FindingSeverity.ODD));
    }

    private static long count(SourceReading reading, FindingSeverity severity) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    List<Finding> findings() {
        SourceReading read = reading;
        return read == null ? List.of() : read.findings();
    }

    boolean isComplete() {
        SourceReading read = reading;
        return read != null && read.complete();
    }

    Map<String, String> given() {
        return given;
    }

    ImportSettings settings() {
        return settings;
    }

    Path books() {
        return books;
    }

    boolean isUploaded() {
        return uploaded;
    }

    /** From now on an import that runs tells how far it is. */
    void follow(ImportProgressSheet running) {
        progress = running;
    }

    ImportProgressSheet progress() {
        return progress;
    }
}
