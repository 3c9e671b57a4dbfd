package io.salonledger.ui.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class DataFolderLockTest {
    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end_processes() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void second_process_is_refused_by_name_and_exit_code() throws Exception {
        Process first = holder("en", "--server.port=18431");
        awaitReady(first);

        Process second = holder("en");
        String said = said(second);

        assertThat(second.waitFor()).isEqualTo(ExitCodes.IN_USE);
        assertThat(said)
                .contains("data folder " + folder.toRealPath() + " is in use by process " + first.pid()
                        + " on port 18431")
                .doesNotContain("\tat ");
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void refusal_is_in_the_users_language() throws Exception {
        Process first = holder("en");
        awaitReady(first);
        assertThat(said(holder("zh"))).contains("正被进程 " + first.pid());
    }

    @Test
    void folder_is_free_again_after_a_clean_stop() throws Exception {
        Process first = holder("en");
        awaitReady(first);
        assertThat(DataFolderHolder.of(folder))
                .get()
                .extracting(DataFolderHolder::pid)
                .isEqualTo(first.pid());

        first.destroy();
        assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(folder.resolve(DataFolderHolder.FILE)).doesNotExist();
        DataFolderLock.acquire(folder, "127.0.0.1", 8080).close();
    }

    @Test
    void killed_process_leaves_no_lock_and_its_stale_pid_file_is_replaced() throws Exception {
        Process first = holder("en");
        awaitReady(first);
        first.destroyForcibly().waitFor();
        assertThat(folder.resolve(DataFolderHolder.FILE)).exists();

        try (var lock = DataFolderLock.acquire(folder, "127.0.0.1", 8081)) {
            assertThat(DataFolderHolder.of(lock.folder()))
                    .contains(new DataFolderHolder(ProcessHandle.current().pid(), "127.0.0.1", 8081));
        }
    }

    @Test
    void refused_attempt_inside_the_holding_process_does_not_loosen_its_lock() throws Exception {
        try (var lock = DataFolderLock.acquire(folder, "127.0.0.1", 8080)) {
            assertThatThrownBy(() -> DataFolderLock.acquire(folder.resolve("."), "127.0.0.1", 8082))
                    .isInstanceOf(DataFolderRefused.class);
            Process second = holder("en");
            assertThat(said(second))
                    .contains("is in use by process " + ProcessHandle.current().pid());
            assertThat(second.waitFor()).isEqualTo(ExitCodes.IN_USE);
            assertThat(lock.folder()).isEqualTo(folder.toRealPath());
        }
    }

    @Test
    void port_in_the_pid_file_follows_the_console() throws IOException {
        try (var lock = DataFolderLock.acquire(folder, "127.0.0.1", 0)) {
            lock.announce("127.0.0.1", 40123);
            assertThat(DataFolderHolder.of(folder))
                    .get()
                    .extracting(DataFolderHolder::port)
                    .isEqualTo(40123);
        }
    }

    @Test
    void half_written_pid_file_still_gives_a_sentence() throws IOException {
        Files.writeString(folder.resolve(DataFolderHolder.FILE), "pid=");
        assertThat(DataFolderRefused.inUse(folder, DataFolderHolder.of(folder)))
                .hasMessageContaining("is in use by another process");
    }

    @Test
    void folder_that_cannot_be_made_is_refused_with_its_own_exit_code() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        assertThatThrownBy(() -> DataFolderLock.acquire(file.resolve("data"), "127.0.0.1", 8080))
                .asInstanceOf(type(DataFolderRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.getExitCode()).isEqualTo(ExitCodes.CANNOT_WRITE);
                    assertThat(refused.sentence(Locale.CHINESE)).contains("无法写入数据目录");
                });
    }

    private Process holder(String language, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Duser.language=" + language,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                HoldsDataFolder.class.getName(),
                "--salon.data=" + folder));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(HoldsDataFolder.READY)) {
                return;
            }
        }
        throw new AssertionError("the process ended before it held the folder");
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
