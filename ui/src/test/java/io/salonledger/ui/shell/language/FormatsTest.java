package io.salonledger.ui.shell.language;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T06:20:00Z"), ZoneId.of("UTC"));
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Formats chinese = new Formats(Locale.CHINA, SHANGHAI, NOW);
    private final Formats english = new Formats(Locale.US, SHANGHAI, NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9.5025 | CAD | $9.5025", "10 | CAD | $10.00", "-1.5 | CNY | −¥1.50", "120.5 | JPY | ¥120.5"})
    void a_cost_keeps_all_its_digits(String amount, String currency, String shown) {
        assertThat(chinese.exactMoney(new BigDecimal(amount), Currency.getInstance(currency)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5  | CNY | ¥1,234.50  | CN¥1,234.50  | 1,234.50",
                "-29.9   | CNY | −¥29.90    | −CN¥29.90    | −29.90",
                "0       | CNY | ¥0.00      | CN¥0.00      | 0.00",
                "1234567 | JPY | ¥1,234,567 | JP¥1,234,567 | 1,234,567",
                "10.005  | CAD | $10.00     | CA$10.00     | 10.00",
                "5       | EUR | €5.00      | €5.00        | 5.00",
            })
    void money_is_written_with_its_sign_and_scale(
            String amount, String currency, String alone, String among, String cell) {
        for (Formats formats : new Formats[] {chinese, english}) {
            BigDecimal value = new BigDecimal(amount);
            Currency of = Currency.getInstance(currency);
            assertThat(formats.money(value, of)).isEqualTo(alone);
            assertThat(formats.moneyAmongCurrencies(value, of)).isEqualTo(among);
            assertThat(formats.amount(value, of)).isEqualTo(cell);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21 | 11月21日 周六   | Sat 21 Nov",
                "2026-01-01 | 1月1日 周四     | Thu 1 Jan",
                "2025-11-21 | 2025年11月21日 | 21 Nov 2025",
            })
    void a_day_is_named_and_another_year_says_so(LocalDate day, String zh, String en) {
        assertThat(chinese.day(day)).isEqualTo(zh);
        assertThat(english.day(day)).isEqualTo(en);
        assertThat(english.tableDay(day)).isEqualTo(day.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21T06:19:40Z | 刚刚        | just now",
                "2026-11-21T06:12:00Z | 8 分钟前     | 8 min ago",
                "2026-11-21T03:00:00Z | 3 小时前     | 3 h ago",
                "2026-11-20T03:00:00Z | 昨天        | yesterday",
                "2026-11-20T15:50:00Z | 昨天        | yesterday",
                "2026-11-08T03:00:00Z | 13 天前      | 13 days ago",
                "2026-10-22T03:00:00Z | 30 天前      | 30 days ago",
                "2026-10-21T03:00:00Z | 10月21日 周三 | Wed 21 Oct",
            })
    void the_past_is_told_as_time_ago_for_thirty_days(Instant moment, String zh, String en) {
        assertThat(chinese.ago(moment)).isEqualTo(zh);
        assertThat(english.ago(moment)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"75, 75 分, 75 min", "119, 119 分, 119 min", "120, 2 小时, 2 h", "125, 2 小时 5 分, 2 h 5 min"})
    void durations_turn_to_hours_at_two(int minutes, String zh, String en) {
        assertThat(chinese.duration(Duration.ofMinutes(minutes))).isEqualTo(zh);
        assertThat(english.duration(Duration.ofMinutes(minutes))).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"0.086, 8.6%, 8.6% ↑", "-0.021, −2.1%, 2.1% ↓", "0.1, 10%, 10% ↑", "0, 0%, 0%"})
    void shares_and_changes(BigDecimal share, String percent, String change) {
        assertThat(chinese.percent(share)).isEqualTo(percent);
        assertThat(english.change(share)).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 95 折, 5% off", "0.1, 9 折, 10% off", "0.125, 87.5 折, 12.5% off"})
    void discounts_are_said_as_the_trade_says_them(BigDecimal off, String zh, String en) {
        assertThat(chinese.discount(off)).isEqualTo(zh);
        assertThat(english.discount(off)).isEqualTo(en);
    }

    @Test
    void times_are_those_of_the_branch() {
        Instant moment = Instant.parse("2026-11-21T06:20:00Z");

        assertThat(english.time(moment)).isEqualTo("14:20");
        assertThat(english.tableTime(moment)).isEqualTo("2026-11-21 14:20");
        assertThat(chinese.span(LocalTime.of(13, 30), LocalTime.of(15, 0))).isEqualTo("13:30–15:00");
    }

    @Test
    void numbers_axes_and_masked_phones() {
        assertThat(chinese.number(1_284_907)).isEqualTo("1,284,907");
        assertThat(chinese.number(new BigDecimal("2.50"))).isEqualTo("2.5");
        assertThat(chinese.axis(5_000)).isEqualTo("5k");
        assertThat(chinese.axis(1_200_000)).isEqualTo("1.2M");
        assertThat(chinese.wholeMoney(new BigDecimal("862140.4"), CNY)).isEqualTo("¥862,140");
        assertThat(chinese.maskedPhone("138 0013 6021")).isEqualTo("138 ···· 6021");
        assertThat(chinese.maskedPhone("12")).isEqualTo("····");
    }
}
