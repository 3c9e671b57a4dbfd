package io.salonledger.ui.shell.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TranslationsTest {

    private final Translations texts = translations(true);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(texts.of(Languages.CHINESE).keySet())
                .isEqualTo(texts.of(Languages.ENGLISH).keySet());
    }

    @Test
    void both_languages_use_the_same_arguments() {
        Pattern argument = Pattern.compile("\\{(\\d+)");
        texts.of(Languages.ENGLISH).forEach((key, english) -> {
            String chinese = texts.of(Languages.CHINESE).get(key);
            assertThat(argument.matcher(chinese)
                            .results()
                            .map(r -> r.group(1))
                            .distinct()
                            .sorted()
                            .toList())
                    .as(key)
                    .isEqualTo(argument.matcher(english)
                            .results()
                            .map(r -> r.group(1))
                            .distinct()
                            .sorted()
                            .toList());
        });
    }

    @Test
    void every_text_is_a_valid_message() {
        Languages.ALL.forEach(language -> texts.of(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            new MessageFormat(text, language);
        }));
    }

    @Test
    void any_chinese_is_chinese_and_the_rest_is_english() {
        assertThat(texts.getTranslation("shell.more", Locale.TAIWAN)).isEqualTo("更多");
        assertThat(texts.getTranslation("shell.more", Locale.FRANCE)).isEqualTo("More");
        assertThat(texts.getTranslation("shell.branch.all", Locale.ENGLISH, 3)).isEqualTo("All 3 branches");
    }

    @Test
    void a_missing_text_fails_a_test_but_not_a_shop() {
        assertThatIllegalStateException()
                .isThrownBy(() -> texts.getTranslation("no.such.text", Locale.ENGLISH))
                .withMessageContaining("no.such.text");
        assertThat(translations(false).getTranslation("no.such.text", Locale.ENGLISH))
                .isEqualTo("!no.such.text");
    }

    private static Translations translations(boolean strict) {
        try {
            return new Translations(strict);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
