package io.salonledger.contracts.money;

import java.math.BigDecimal;
import java.util.Currency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"12.3, CNY, CNY 12.30", "12, JPY, JPY 12", "-0.05, CAD, CAD -0.05", "1.234, KWD, KWD 1.234"})
    void is_kept_at_the_scale_of_its_currency(String amount, String currency, String stored) {
        assertThat(Money.of(amount, currency)).hasToString(stored);
        assertThat(Money.parse(stored)).isEqualTo(Money.of(amount, currency));
    }

    @Test
    void refuses_digits_that_the_currency_does_not_have() {
        assertThatThrownBy(() -> Money.of("1.005", "CNY")).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.005, 1.01", "1.0049, 1.00", "-1.005, -1.01"})
    void rounds_half_up_when_asked(String exact, String rounded) {
        assertThat(Money.rounded(new BigDecimal(exact), Currency.getInstance("CNY")))
                .isEqualTo(Money.of(rounded, "CNY"));
    }

    @Test
    void never_mixes_currencies() {
        assertThatThrownBy(() -> Money.of("1", "CNY").plus(Money.of("1", "CAD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cost_keeps_up_to_six_digits() {
        assertThat(UnitCost.of("9.7525", "CAD")).hasToString("CAD 9.7525");
        assertThat(UnitCost.of("9.750000", "CAD")).hasToString("CAD 9.75");
        assertThat(UnitCost.of("9", "CAD").tenThousandths()).isEqualTo(90_000);
        assertThatThrownBy(() -> UnitCost.of("0.0000001", "CAD")).isInstanceOf(ArithmeticException.class);
    }
}
