package io.salonledger.ui.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.migration.FindingLevel;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.ImportRejection;
import io.salonledger.contracts.migration.ImportState;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code that an import can give has words in both languages. */
class ImportTextsTest {

    private static final String COMMAND = "io.salonledger.command.migration.";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_code_has_its_words(String language) {
        String texts = texts(language);

        Stream.of(
                        codes("finding.", COMMAND + "ImportFinding"),
                        codes("figure.", COMMAND + "figure.FigureKey")
                                .filter(key -> !key.equals("figure.rows-imported")),
                        codes("table-kind.", COMMAND + "source.TableKind"),
                        codes("rejection.", ImportRejection.class.getName()),
                        codes("finding-level.", FindingLevel.class.getName()),
                        codes("import-phase.", ImportPhase.class.getName()),
                        codes("import-state.", ImportState.class.getName()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(texts).containsPattern("(?m)^" + Pattern.quote(key) + "=.+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_problem_of_a_setting_and_every_reason_has_its_words(String language) throws IOException {
        String texts = texts(language);
        Path command = Path.of("../command-side/src/main/java/io/salonledger/command/migration");

        assertThat(quoted(command.resolve("ImportSettingsParser.java"), "(?:problem|unusable)\\(\"([a-z-]+)\""))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(texts).contains("setting-problem." + code + "="));
        assertThat(quoted(command.resolve("parity/Explanation.java"), "Explanation\\(\\s*\"([a-z-]+)\""))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(texts).contains("parity-reason." + code + "="));
    }

    @Test
    void a_code_without_words_is_found_out() {
        assertThat(texts("en")).doesNotContain("finding.no-such-code=");
    }

    private static Stream<String> codes(String prefix, String type) {
        try {
            return Arrays.stream(Class.forName(type).getEnumConstants())
                    .map(code -> prefix
                            + ((Enum<?>) code).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> quotedIn(String source, String pattern) {
        return Pattern.compile(pattern).matcher(source).results().map(found -> found.group(1));
    }

    private static java.util.List<String> quoted(Path source, String pattern) throws IOException {
        return quotedIn(Files.readString(source), pattern).toList();
    }

    private static String texts(String language) {
        try {
            return Files.readString(Path.of("src/main/resources/i18n/migration_" + language + ".properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
