package io.salonledger.ui.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What ./salon says, and what it refuses before anything starts. */
class LauncherTest {
    @TempDir
    Path folder;

    private BareMachine machine;

    @BeforeEach
    void set_up_the_machine() throws IOException {
        machine = BareMachine.in(folder);
    }

    @Test
    void help_lists_every_command_in_both_languages() throws Exception {
        var verbs = List.of("up", "stop", "test", "import", "verify", "bench", "backup", "restore", "rebuild");
        var english = machine.salon("en_CA.UTF-8", "help");
        var chinese = machine.salon("zh_CN.UTF-8", "help");
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
        assertThat(machine.salon("en", "help", verb).out())
                .startsWith("./salon " + verb)
                .doesNotContain("./salon help COMMAND");
        assertThat(machine.salon("zh_CN", "help", verb).out())
                .startsWith("./salon " + verb)
                .doesNotContain("./salon help");
        assertThat(machine.salon("en", verb, "--help").out()).startsWith("./salon " + verb);
    }

    @Test
    void unknown_option_is_a_sentence_in_the_users_language_and_64() throws Exception {
        var english = machine.salon("en", "up", "--prot", "1");
        assertThat(english.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(english.err()).contains("Unknown option for up: --prot.");
        assertThat(machine.salon("zh_CN.UTF-8", "up", "--prot").err()).contains("up 没有选项 --prot。");
        assertThat(machine.salon("en", "fly").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(machine.salon("zh_TW", "fly").err()).contains("未知命令：fly");
        assertThat(machine.javaWasCalled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "999999", "http", "-1", "8080x"})
    void impossible_port_is_refused(String port) throws Exception {
        assertThat(machine.salon("en", "up", "--port", port).code()).isEqualTo(ExitCodes.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--host", "--data", "--tls-cert"})
    void option_without_its_value_is_refused(String option) throws Exception {
        var refused = machine.salon("en", "up", option);
        assertThat(refused.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(refused.err()).contains(option + " needs a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.20", "::", "shop.example", "localhost.example"})
    void beyond_loopback_needs_tls(String host) throws Exception {
        var refused = machine.salon("en", "up", "--host", host);
        assertThat(refused.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(refused.err()).contains("needs --tls-cert and --tls-key");
        assertThat(machine.javaWasCalled()).isFalse();
    }

    @Test
    void tls_needs_certificate_and_key_and_both_readable() throws Exception {
        var here = Files.writeString(folder.resolve("cert.pem"), "");
        assertThat(machine.salon("en", "up", "--tls-cert", here.toString()).code())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(machine.salon("en", "up", "--tls-cert", here.toString(), "--tls-key", "/none.pem")
                        .code())
                .isEqualTo(ExitCodes.NO_INPUT);
    }

    @Test
    void import_without_a_folder_is_refused() throws Exception {
        assertThat(machine.salon("zh_CN", "import").err()).contains("需要要导入的目录");
    }

    @Test
    void occupied_port_is_named_before_the_start() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = machine.salon("en", "up", "--port", Integer.toString(other.getLocalPort()));
            assertThat(refused.code()).isEqualTo(ExitCodes.UNAVAILABLE);
            assertThat(refused.err()).contains("Port " + other.getLocalPort() + " is in use");
        }
    }
}
