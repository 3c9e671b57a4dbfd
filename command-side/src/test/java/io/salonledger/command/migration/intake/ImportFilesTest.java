package io.salonledger.command.migration.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.migration.ImportId;

import static org.assertj.core.api.Assertions.assertThat;

/** What is uploaded holds names and phones in the clear: it goes when the import is over, or when nobody went on with it. */
class ImportFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T06:20:00Z");
    private static final byte[] BOOKS = "Code,Name\nKERT01,王诗涵\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private ImportFiles files() {
        return new ImportFiles(data);
    }

    @Test
    void an_import_that_is_over_leaves_no_file() throws IOException {
        ImportFiles files = files();
        files.append(new ImportId("d1"), "members.csv", 0, BOOKS);
        files.start(new ImportId("d1"), new ImportId("r1"), "{}");
        assertThat(left()).isNotEmpty();

        files.deleteRun(new ImportId("r1"));

        assertThat(left()).isEmpty();
    }

    @Test
    void a_draft_does_not_outlive_the_process() throws IOException {
        files().append(new ImportId("d1"), "members.csv", 0, BOOKS);

        files().deleteDrafts();

        assertThat(left()).isEmpty();
    }

    @Test
    void an_upload_that_nobody_went_on_with_for_a_day_is_deleted_but_no_running_import() throws IOException {
        ImportFiles files = files();
        for (String id : new String[] {"left", "fresh", "running"}) {
            files.append(new ImportId(id), "members.csv", 0, BOOKS);
        }
        files.start(new ImportId("running"), new ImportId("running"), "{}");
        touch("draft-left", NOW.minus(DraftSweep.KEPT).minusSeconds(1));
        touch("draft-fresh", NOW.minus(DraftSweep.KEPT).plusSeconds(1));
        touch("run-running", NOW.minus(DraftSweep.KEPT).minusSeconds(1));

        new DraftSweep(files, Clock.fixed(NOW, ZoneOffset.UTC)).sweep();

        assertThat(data.resolve("imports/draft-left")).doesNotExist();
        assertThat(data.resolve("imports/draft-fresh")).isDirectory();
        assertThat(data.resolve("imports/run-running")).isDirectory();
    }

    private void touch(String folder, Instant at) throws IOException {
        try (Stream<Path> found = Files.walk(data.resolve("imports").resolve(folder))) {
            for (Path path : found.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(at));
            }
        }
    }

    private Stream<Path> left() throws IOException {
        try (Stream<Path> found = Files.walk(data.resolve("imports"))) {
            return found.filter(Files::isRegularFile).toList().stream();
        }
    }
}
