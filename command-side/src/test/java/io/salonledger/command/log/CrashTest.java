package io.salonledger.command.log;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CrashTest {

    @Test
    void a_killed_process_loses_no_confirmed_command(@TempDir Path folder) throws Exception {
        List<String> confirmed = writeUntilKilled(200, folder.toString());

        assertWhole(folder, 200, confirmed);
    }

    @Test
    void nor_does_one_that_is_killed_while_the_file_is_tidied(@TempDir Path folder) throws Exception {
        List<String> confirmed = writeUntilKilled(1_500, folder.toString(), "tidied");

        assertWhole(folder, 1_500, confirmed);
    }

    private static void assertWhole(Path folder, int least, List<String> confirmed) throws Exception {
        try (TestLog log = new TestLog(folder)) {
            assertThat(confirmed)
                    .hasSizeGreaterThanOrEqualTo(least)
                    .allSatisfy(stream ->
                            assertThat(log.engine.lastSequenceNumberFor(stream)).contains(1L));
            List<Long> stored = log.stored();
            assertThat(stored)
                    .isEqualTo(LongStream.rangeClosed(1, stored.size()).boxed().toList());
            assertThat(log.streamed(null)).isEqualTo(stored);
            log.appendSomewhere();
            assertThat(log.stored()).hasSize(stored.size() + 1);
        }
    }

    private static List<String> writeUntilKilled(int enough, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName()));
        command.addAll(List.of(arguments));
        Process writer = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("confirmed ") && line.endsWith(".")) {
                    confirmed.add(line.substring("confirmed ".length(), line.length() - 1));
                }
                if (confirmed.size() == enough) {
                    // by its handle: Process would close the stream, and with it the last confirmations
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return confirmed;
    }
}
