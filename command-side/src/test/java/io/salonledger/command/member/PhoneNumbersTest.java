package io.salonledger.command.member;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.organisation.BranchId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PhoneNumbersTest {

    private static final BranchId BRANCH = new BranchId("b1");
    private static final PhoneNumbers CHINESE = new PhoneNumbers(branch -> "CN");

    @ParameterizedTest
    @CsvSource({
        "CN, 13812346021, +8613812346021",
        "CN, 138-1234-6021, +8613812346021",
        "CN, +86 138 1234 6021, +8613812346021",
        "CN, ００８６ 13812346021, +8613812346021",
        "CN, 021-62881234, +862162881234",
        "CN, +1 (204) 555-0123, +12045550123",
        "CA, (204) 555-0123, +12045550123",
        "CA, +86 13812346021, +8613812346021",
    })
    void a_phone_has_one_form(String country, String written, String normal) {
        assertThat(new PhoneNumbers(branch -> country).normal(written, BRANCH)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"138", "1381234602", "138123460211", "abc", "+99912345678", "-"})
    void what_is_no_phone_is_refused(String written) {
        assertThatThrownBy(() -> CHINESE.normal(written, BRANCH)).hasMessage("phone-invalid");
    }

    @Test
    void no_phone_is_no_phone() {
        assertThat(CHINESE.normal("  ", BRANCH)).isNull();
        assertThat(CHINESE.normal(null, BRANCH)).isNull();
    }

    @Test
    void what_old_books_call_a_phone_may_be_none() {
        assertThat(CHINESE.normalIfPhone("ask Joanne", BRANCH)).isNull();
        assertThat(CHINESE.normalIfPhone("13812346021", BRANCH)).isEqualTo("+8613812346021");
    }
}
