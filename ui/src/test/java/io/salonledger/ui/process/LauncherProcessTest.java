package io.salonledger.ui.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** How ./salon finds a JDK, becomes the JVM, and stops one. */
class LauncherProcessTest {
    @TempDir
    Path folder;

    private BareMachine machine;

    @BeforeEach
    void set_up_the_machine() throws IOException {
        machine = BareMachine.in(folder);
    }

    @Test
    void up_becomes_the_jvm_with_the_settings() throws Exception {
        var certificate = Files.writeString(folder.resolve("my cert.pem"), "");
        var key = Files.writeString(folder.resolve("key.pem"), "");
        String port = Integer.toString(freePort());
        var up = machine.salon(
                "en",
                "up",
                "--port",
                port,
                "--host",
                "0.0.0.0",
                "--no-demo",
                "--data",
                machine.data().toString(),
                "--tls-cert",
                certificate.toString(),
                "--tls-key",
                key.toString());

        assertThat(up.code()).as(up.err()).isEqualTo(BareMachine.JAVA_EXIT);
        assertThat(machine.called())
                .containsExactly(
                        "-Xmx768m",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:MinHeapFreeRatio=30",
                        "-XX:MaxHeapFreeRatio=55",
                        "-XX:G1PeriodicGCInterval=60000",
                        "-XX:TrimNativeHeapInterval=30000",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Daxoniq.update-checker.disabled=true",
                        "-jar",
                        "/salon.jar",
                        "--salon.data=" + machine.data(),
                        "--server.port=" + port,
                        "--server.address=0.0.0.0",
                        "--salon.demo=false",
                        "--salon.management-port=" + (Integer.parseInt(port) + 1),
                        "--server.ssl.certificate=file:" + certificate.toRealPath(),
                        "--server.ssl.certificate-private-key=file:" + key.toRealPath());
    }

    @Test
    void job_arguments_stay_whole_and_the_exit_code_passes_through() throws Exception {
        var job = machine.salon(
                "en",
                "import",
                "my \"old\" books",
                "--tax",
                "GST=5,PST=8",
                "--note",
                "a  b",
                "$HOME `id`",
                "",
                "--data",
                machine.data().toString(),
                "*");
        assertThat(job.code()).isEqualTo(BareMachine.JAVA_EXIT);
        assertThat(machine.called())
                .endsWith(
                        "--salon.data=" + machine.data(),
                        "--salon.job=import",
                        "--salon.job.arguments=my \"old\" books",
                        "--salon.job.arguments=--tax",
                        "--salon.job.arguments=GST=5,PST=8",
                        "--salon.job.arguments=--note",
                        "--salon.job.arguments=a  b",
                        "--salon.job.arguments=$HOME `id`",
                        "--salon.job.arguments=",
                        "--salon.job.arguments=*");
    }

    @Test
    void heap_is_set_by_the_users_java_options() throws Exception {
        machine.salon(
                BareMachine.LAUNCHER, Map.of("SALON_JAR", "/salon.jar", "SALON_JAVA_OPTS", "-Xmx2g -Dx=y"), "verify");
        assertThat(machine.called()).containsSubsequence("-Xmx768m", "-Xmx2g", "-Dx=y", "-jar");
    }

    @Test
    void machine_without_a_jdk_is_told_what_to_install() throws Exception {
        var refused = machine.salon(BareMachine.LAUNCHER, Map.of("JAVA_HOME", ""), "verify");
        assertThat(refused.code()).isEqualTo(ExitCodes.UNAVAILABLE);
        assertThat(refused.err()).contains("No JDK 21 or newer was found.", "JAVA_HOME");
        var chinese = machine.salon(BareMachine.LAUNCHER, Map.of("JAVA_HOME", "", "LANG", "zh_CN"), "test");
        assertThat(chinese.err()).contains("未找到 JDK 21");
    }

    @Test
    void older_jdk_in_java_home_is_passed_over_for_one_in_the_usual_places() throws Exception {
        Path old = machine.jdk("old/jdk", "17.0.15");
        machine.jdk("places/a-jdk-17", "17.0.2");
        machine.jdk("places/b-jdk/Contents/Home", "25");
        var variables = Map.of(
                "JAVA_HOME", old.toString(),
                "SALON_JDK_PLACES", folder.resolve("places").toString(),
                "SALON_JAR", "/salon.jar");
        assertThat(machine.salon(BareMachine.LAUNCHER, variables, "verify").code())
                .isEqualTo(BareMachine.JAVA_EXIT);
        assertThat(machine.javaUsed()).contains("b-jdk");
    }

    @Test
    void stop_with_nothing_running_says_so_and_spares_a_stranger() throws Exception {
        Files.createDirectories(machine.data());
        assertThat(machine.salon("en", "stop", "--data", machine.data().toString())
                        .err())
                .contains("Nothing is running on");

        var stranger = new ProcessBuilder("cat").start();
        try {
            new DataFolderHolder(stranger.pid(), "127.0.0.1", 8080).writeTo(machine.data());
            assertThat(machine.salon("en", "stop", "--data", machine.data().toString())
                            .code())
                    .isZero();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void stop_ends_the_holder_and_waits_for_it() throws Exception {
        Files.createDirectories(machine.data());
        // Its command line names the folder, as the product's does.
        var holder = new ProcessBuilder(
                        "bash", "-c", "trap 'exit 0' TERM; echo up; read -r x", "x", "--salon.data=" + machine.data())
                .start();
        holder.inputReader().readLine();
        new DataFolderHolder(holder.pid(), "127.0.0.1", 8080).writeTo(machine.data());
        var stopped =
                machine.salon("zh_CN.UTF-8", "stop", "--data", machine.data().toString());
        assertThat(stopped.code()).as(stopped.err()).isZero();
        assertThat(stopped.err()).contains("进程 " + holder.pid() + " 已停止");
        assertThat(holder.isAlive()).isFalse();
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
