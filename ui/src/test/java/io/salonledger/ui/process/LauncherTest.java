package io.salonledger.ui.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs ./salon itself, with a JDK whose `java` only notes down how it was called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "salon").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Path jdk;
    private Path calls;

    @BeforeEach
    void make_a_noting_jdk() throws IOException {
        calls = folder.resolve("calls");
        jdk = fakeJdk("jdk", "21.0.1");
    }

    @Test
    void help_lists_every_command_in_both_languages() throws Exception {
        var verbs = List.of("up", "stop", "test", "import", "verify", "bench", "backup", "restore", "rebuild");
        var english = salon("en_CA.UTF-8", "help");
        var chinese = salon("zh_CN.UTF-8", "help");
        assertThat(english.code()).isZero();
        assertThat(verbs).allSatisfy(verb -> {
            assertThat(english.out()).contains("./salon " + verb);
            assertThat(chinese.out()).contains("./salon " + verb);
        });
        assertThat(chinese.out()).contains("启动控制台");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "stop", "test", "import", "verify", "bench", "backup", "restore", "rebuild"})
    void each_command_has_its_own_help(String verb) throws Exception {
        assertThat(salon("en", "help", verb).out())
                .startsWith("./salon " + verb)
                .doesNotContain("./salon help COMMAND");
        assertThat(salon("zh_CN", "help", verb).out())
                .startsWith("./salon " + verb)
                .doesNotContain("./salon help");
        assertThat(salon("en", verb, "--help").out()).startsWith("./salon " + verb);
    }

    @Test
    void unknown_option_is_a_sentence_in_the_users_language_and_64() throws Exception {
        var english = salon("en", "up", "--prot", "1");
        assertThat(english.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(english.err()).contains("Unknown option for up: --prot.");
        assertThat(salon("zh_CN.UTF-8", "up", "--prot").err()).contains("up 没有选项 --prot。");
        assertThat(salon("en", "fly").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(salon("zh_TW", "fly").err()).contains("未知命令：fly");
        assertThat(calls).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "999999", "http", "-1", "8080x"})
    void impossible_port_is_refused(String port) throws Exception {
        assertThat(salon("en", "up", "--port", port).code()).isEqualTo(ExitCodes.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--host", "--data", "--tls-cert"})
    void option_without_its_value_is_refused(String option) throws Exception {
        var refused = salon("en", "up", option);
        assertThat(refused.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(refused.err()).contains(option + " needs a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.20", "::", "shop.example", "localhost.example"})
    void beyond_loopback_needs_tls(String host) throws Exception {
        var refused = salon("en", "up", "--host", host);
        assertThat(refused.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(refused.err()).contains("needs --tls-cert and --tls-key");
        assertThat(calls).doesNotExist();
    }

    @Test
    void tls_needs_certificate_and_key_and_both_readable() throws Exception {
        var here = Files.writeString(folder.resolve("cert.pem"), "");
        assertThat(salon("en", "up", "--tls-cert", here.toString()).code()).isEqualTo(ExitCodes.USAGE);
        assertThat(salon("en", "up", "--tls-cert", here.toString(), "--tls-key", "/none.pem")
                        .code())
                .isEqualTo(ExitCodes.NO_INPUT);
    }

    @Test
    void up_becomes_the_jvm_with_the_settings() throws Exception {
        var certificate = Files.writeString(folder.resolve("my cert.pem"), "");
        var key = Files.writeString(folder.resolve("key.pem"), "");
        String port = Integer.toString(freePort());
        var up = salon(
                "en",
                List.of("up", "--port", port, "--host", "0.0.0.0", "--no-demo", "--data", data().toString()),
                List.of("--tls-cert", certificate.toString(), "--tls-key", key.toString()));

        assertThat(up.code()).as(up.err()).isEqualTo(7);
        assertThat(called())
                .containsExactly(
                        "-Xmx768m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Daxoniq.update-checker.disabled=true",
                        "-jar",
                        "/salon.jar",
                        "--salon.data=" + data(),
                        "--server.port=" + port,
                        "--server.address=0.0.0.0",
                        "--salon.demo=false",
                        "--server.ssl.certificate=file:" + certificate.toRealPath(),
                        "--server.ssl.certificate-private-key=file:" + key.toRealPath());
    }

    @Test
    void job_arguments_stay_whole_and_the_exit_code_passes_through() throws Exception {
        var job = salon(
                "en",
                List.of("import", "my \"old\" books", "--tax", "GST=5,PST=8", "--note", "a  b", "$HOME `id`", ""),
                List.of("--data", data().toString(), "*"));
        assertThat(job.code()).isEqualTo(7);
        assertThat(called())
                .endsWith(
                        "--salon.data=" + data(),
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
        run("en", jdk, folder, List.of("verify"), Map.of("SALON_JAVA_OPTS", "-Xmx2g -Dx=y"));
        assertThat(called()).containsSubsequence("-Xmx768m", "-Xmx2g", "-Dx=y", "-jar");
    }

    @Test
    void import_without_a_folder_is_refused() throws Exception {
        assertThat(salon("zh_CN", "import").err()).contains("需要要导入的目录");
    }

    @Test
    void occupied_port_is_named_before_the_start() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = salon("en", "up", "--port", Integer.toString(other.getLocalPort()));
            assertThat(refused.code()).isEqualTo(ExitCodes.UNAVAILABLE);
            assertThat(refused.err()).contains("Port " + other.getLocalPort() + " is in use");
        }
    }

    @Test
    void machine_without_a_jdk_is_told_what_to_install() throws Exception {
        var refused = run("en", null, folder.resolve("nothing"), List.of("verify"), Map.of());
        assertThat(refused.code()).isEqualTo(ExitCodes.UNAVAILABLE);
        assertThat(refused.err()).contains("No JDK 21 or newer was found.", "JAVA_HOME");
        assertThat(run("zh_CN", null, folder.resolve("nothing"), List.of("test"), Map.of())
                        .err())
                .contains("未找到 JDK 21");
    }

    @Test
    void older_jdk_in_java_home_is_passed_over_for_one_in_the_usual_places() throws Exception {
        Path old = fakeJdk("old/jdk", "17.0.15");
        fakeJdk("places/a-jdk-17", "17.0.2");
        fakeJdk("places/b-jdk/Contents/Home", "25");
        var found = run("en", old, folder.resolve("places"), List.of("verify"), Map.of());
        assertThat(found.code()).isEqualTo(7);
        assertThat(Files.readString(folder.resolve("used"))).contains("b-jdk");
    }

    @Test
    void stop_with_nothing_running_says_so_and_spares_a_stranger() throws Exception {
        Files.createDirectories(data());
        assertThat(salon("en", "stop", "--data", data().toString()).err()).contains("Nothing is running on");

        var stranger = new ProcessBuilder("cat").start();
        try {
            new DataFolderHolder(stranger.pid(), "127.0.0.1", 8080).writeTo(data());
            assertThat(salon("en", "stop", "--data", data().toString()).code()).isZero();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void stop_ends_the_holder_and_waits_for_it() throws Exception {
        Files.createDirectories(data());
        // Its command line names the folder, as the product's does.
        var holder = new ProcessBuilder(
                        "bash", "-c", "trap 'exit 0' TERM; echo up; read -r x", "x", "--salon.data=" + data())
                .start();
        holder.inputReader().readLine();
        new DataFolderHolder(holder.pid(), "127.0.0.1", 8080).writeTo(data());
        holder.onExit(); // reaps it, so that the launcher sees it gone
        var stopped = salon("zh_CN.UTF-8", "stop", "--data", data().toString());
        assertThat(stopped.code()).as(stopped.err()).isZero();
        assertThat(stopped.err()).contains("进程 " + holder.pid() + " 已停止");
        assertThat(holder.isAlive()).isFalse();
    }

    private Path data() throws IOException {
        return folder.toRealPath().resolve("data");
    }

    private List<String> called() throws IOException {
        return Files.readAllLines(calls);
    }

    private Path fakeJdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            Path script = Files.writeString(bin.resolve(program), """
                    #!/bin/sh
                    printf '%%s\\n' "$@" >'%s'
                    echo "$0" >'%s'
                    exit 7
                    """.formatted(calls, folder.resolve("used")));
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    private Outcome salon(String language, String... arguments) throws Exception {
        return salon(language, List.of(arguments), List.of());
    }

    private Outcome salon(String language, List<String> arguments, List<String> more) throws Exception {
        var all = new ArrayList<>(arguments);
        all.addAll(more);
        return run(language, jdk, folder.resolve("nothing"), all, Map.of());
    }

    private Outcome run(
            String language, @Nullable Path javaHome, Path places, List<String> arguments, Map<String, String> more)
            throws Exception {
        var command = new ArrayList<>(List.of("/bin/bash", LAUNCHER.toString()));
        command.addAll(arguments);
        var errors = Files.createTempFile(folder, "said", ".txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", tools().toString());
        environment.put("LANG", language);
        environment.put("SALON_JDK_PLACES", places.toString());
        environment.put("SALON_JAR", "/salon.jar");
        if (javaHome != null) {
            environment.put("JAVA_HOME", javaHome.toString());
        }
        environment.putAll(more);
        var process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(errors));
    }

    /** A PATH with the few tools that the launcher may use, and no java. */
    private Path tools() throws IOException {
        Path tools = folder.resolve("tools");
        if (Files.isDirectory(tools)) {
            return tools;
        }
        Files.createDirectories(tools);
        for (String tool :
                List.of("cat", "sed", "tr", "ps", "dirname", "basename", "readlink", "find", "grep", "sleep")) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path program = Path.of(place, tool);
                if (Files.exists(program) && Files.notExists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), program);
                }
            }
        }
        return tools;
    }

    private record Outcome(int code, String out, String err) {}
}
