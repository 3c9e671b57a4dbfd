package io.salonledger.query.privacy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.wire.FixedKeys;

import static org.assertj.core.api.Assertions.assertThat;

class BlindTokensTest {

    private final BlindTokens tokens = new BlindTokens(new FixedKeys());

    @ParameterizedTest
    @CsvSource({
        "王诗涵, 王",
        "王诗涵, 诗涵",
        "王诗涵, 王诗涵",
        "王诗涵, wang",
        "王诗涵, wangshihan",
        "王诗涵, wang shihan",
        "王诗涵, wsh",
        "王诗涵, shi han",
        "王诗涵, WANG",
        "Anna-Maria O'Neil, anna",
        "Anna-Maria O'Neil, mar neil",
        "José Núñez, jose nunez",
        "欧阳娜娜, ouyang",
        "李 Lily, li li"
    })
    void a_name_is_found_by(String name, String typed) {
        assertThat(tokens.ofText(name)).containsAll(tokens.ofSearch(typed));
    }

    @ParameterizedTest
    @CsvSource({"王诗涵, 王涵", "王诗涵, 诗王", "王诗涵, wangs h x", "Anna, nna", "王诗涵, li"})
    void a_name_is_not_found_by(String name, String typed) {
        assertThat(tokens.ofText(name).containsAll(tokens.ofSearch(typed))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"138 1234 6021, 6021", "138 1234 6021, 138", "138-1234-6021, 13812346021", "138 1234 6021, 1234"})
    void a_phone_is_found_by_three_or_more_digits(String phone, String typed) {
        assertThat(tokens.ofPhone(phone)).containsAll(tokens.ofSearch(typed));
    }

    @Test
    void nothing_typed_asks_for_nothing() {
        assertThat(tokens.ofSearch("  ")).isEmpty();
    }

    @Test
    void a_token_tells_nothing_of_the_text() {
        Set<String> all = tokens.ofText("王诗涵 Anna");

        assertThat(all).allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"));
    }
}
