package io.salonledger.ui.process;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void names_every_exit_code_and_stays_short(String file) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(file));
        assertThat(lines).hasSizeLessThanOrEqualTo(200);
        for (int code : exitCodes()) {
            assertThat(lines).as("exit code " + code).anyMatch(line -> line.startsWith("| " + code + " |"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "CONTRIBUTING.md"})
    void links_lead_somewhere(String file) throws IOException {
        var link = Pattern.compile("(?<!!)\\[[^\\]]+]\\((?!https?:)([^)#]+)\\)")
                .matcher(Files.readString(ROOT.resolve(file)));
        while (link.find()) {
            assertThat(ROOT.resolve(link.group(1))).exists();
        }
    }

    @Test
    void both_languages_show_the_same_commands_and_sections() throws IOException {
        assertThat(shape("README.zh-CN.md")).isEqualTo(shape("README.md"));
    }

    @Test
    void ci_runs_the_readmes_test_command() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains("./salon test");
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).contains("./salon test");
        assertThat(ROOT.resolve(".ci/run").toFile().canExecute()).isTrue();
    }

    /** Headings by level, and the commands in code blocks without their comments. */
    private static List<String> shape(String file) throws IOException {
        return Files.readAllLines(ROOT.resolve(file)).stream()
                .filter(line -> line.startsWith("#") || line.startsWith("./") || line.startsWith("docker "))
                .map(line -> line.startsWith("#") ? line.replaceAll("[^#].*", "") : line.replaceAll("\\s+#.*", ""))
                .toList();
    }

    private static List<Integer> exitCodes() {
        return Stream.of(ExitCodes.class.getFields()).map(ReadmeTest::value).toList();
    }

    private static int value(Field code) {
        try {
            return code.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
