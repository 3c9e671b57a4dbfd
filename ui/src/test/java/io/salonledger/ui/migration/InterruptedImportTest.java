package io.salonledger.ui.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.ui.journey.Salon;

import static org.assertj.core.api.Assertions.assertThat;

/** An import whose process is killed in the middle goes on where it stopped, and adds nothing twice. */
class InterruptedImportTest {

    private static final int RECEIPTS = 1000;

    @TempDir
    Path folder;

    @TempDir
    Path undisturbed;

    @Test
    @Timeout(240)
    void an_import_killed_twice_ends_as_one_that_was_never_disturbed() throws IOException {
        OldBooks.busy(folder.resolve("books"), RECEIPTS);
        OldBooks.busy(undisturbed.resolve("books"), RECEIPTS);

        killedAfter(100);
        killedAfter(500);

        try (Salon salon = Salon.open(folder);
                Salon calm = Salon.open(undisturbed)) {
            Map<String, String> figures = imported(salon, folder);
            assertThat(figures).containsEntry("receipts ", String.valueOf(RECEIPTS));
            assertThat(figures).isEqualTo(imported(calm, undisturbed));
            assertThat(events(salon)).isEqualTo(events(calm));
        }
    }

    private void killedAfter(int records) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx768m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ImportingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null && records(last) < records; line = out.readLine()) {
                last = line.startsWith("done ") || line.equals("over") ? line : last;
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
        assertThat(records(last)).as("it was killed in the middle: %s", last).isBetween((long) records, 1000L);
    }

    private static long records(String line) {
        return line.startsWith("done ") ? Long.parseLong(line.substring("done ".length())) : 0;
    }

    private static Map<String, String> imported(Salon salon, Path folder) {
        ImportGateway gateway = ImportGateway.of(salon.gateway());
        ImportId draft = ImportId.random();
        gateway.read(draft, folder.resolve("books").toString(), OldBooks.SETTINGS);
        Waiting.until(() -> gateway.progress(draft), now -> now.phase() != ImportPhase.READING);
        gateway.commit(draft);
        ImportProgress done =
                Waiting.until(() -> gateway.progress(draft), now -> now.phase().isOver());
        assertThat(done.phase()).isEqualTo(ImportPhase.COMPLETED);
        Map<String, String> employees = gateway.employees();
        Map<String, String> figures = new TreeMap<>();
        for (ParityLine line : gateway.parity(done.importId()).lines()) {
            assertThat(line.isExplained()).as(line.toString()).isTrue();
            figures.put(
                    line.figure() + " " + employees.getOrDefault(line.dimension(), line.dimension()),
                    line.ledger().toPlainString());
        }
        return figures;
    }

    /** How many events of each kind the log holds, without those of the import's own course and of the start. */
    private static Map<String, Integer> events(Salon salon) {
        Map<String, Integer> kinds = new TreeMap<>();
        try (var log = salon.bean(EventStore.class).openStream(null)) {
            var head = salon.bean(EventStore.class).createHeadToken().position().orElse(-1);
            for (long read = 0; read <= head && log.hasNextAvailable(); read++) {
                var event = log.nextAvailable();
                if (event instanceof DomainEventMessage<?> fact
                        && !fact.getType().equals("import")) {
                    kinds.merge(event.getPayloadType().getSimpleName(), 1, Integer::sum);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return kinds;
    }
}
