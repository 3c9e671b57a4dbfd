package io.salonledger.query.privacy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightsTest {

    @Test
    void marks_characters_and_their_neighbours() {
        assertThat(marked("诗涵", "王诗涵")).isEqualTo("王[诗涵]");
        assertThat(marked("王诗汉", "王诗涵")).isEqualTo("[王诗]涵");
        assertThat(marked("诗", "诗情诗意")).isEqualTo("[诗]情[诗]意");
    }

    @Test
    void marks_what_pinyin_and_initials_spell() {
        assertThat(marked("wang", "王诗涵")).isEqualTo("[王]诗涵");
        assertThat(marked("wang shihan", "王诗涵")).isEqualTo("[王诗涵]");
        assertThat(marked("shih", "王诗涵")).isEqualTo("王[诗涵]");
        assertThat(marked("sh", "王诗涵")).isEqualTo("王[诗]涵");
        assertThat(marked("wsh", "王诗涵")).isEqualTo("[王诗涵]");
    }

    @Test
    void marks_the_beginnings_of_words_and_digits_anywhere() {
        assertThat(marked("jo mi", "Joanna Smith")).isEqualTo("[Jo]anna Smith");
        assertThat(marked("346", "13812346021")).isEqualTo("13812[346]021");
    }

    @Test
    void minds_accents_width_and_case() {
        assertThat(marked("emilie", "Émilie Ｗang")).isEqualTo("[Émilie] Ｗang");
        assertThat(marked("WANG", "Émilie Ｗang")).isEqualTo("Émilie [Ｗang]");
    }

    @Test
    void marks_nothing_where_nothing_was_typed_or_matches() {
        assertThat(marked("", "王诗涵")).isEqualTo("王诗涵");
        assertThat(marked("li", "王诗涵")).isEqualTo("王诗涵");
    }

    private static String marked(String typed, String text) {
        StringBuilder marked = new StringBuilder(text);
        Highlights.of(typed)
                .in(text)
                .reversed()
                .forEach(part -> marked.insert(part.to(), "]").insert(part.from(), "["));
        return marked.toString();
    }
}
