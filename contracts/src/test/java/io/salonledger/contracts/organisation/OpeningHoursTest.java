package io.salonledger.contracts.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final OpeningHours hours = new OpeningHours(
            List.of(
                    new OpenSpan(DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(14, 0)),
                    new OpenSpan(DayOfWeek.MONDAY, LocalTime.of(15, 0), LocalTime.of(2, 0))),
            List.of(Holiday.closed(MONDAY.plusDays(7), "盘点")));

    @Test
    void a_day_has_its_spans_and_one_may_end_on_the_next() {
        assertThat(hours.on(MONDAY))
                .extracting(open -> open.until().toLocalTime())
                .containsExactly(LocalTime.of(14, 0), LocalTime.of(2, 0));
        assertThat(hours.on(MONDAY.plusDays(1))).isEmpty();
        assertThat(hours.on(MONDAY.plusDays(7))).isEmpty();
    }

    @Test
    void they_cover_what_lies_in_them_to_the_minute() {
        assertThat(cover("10:00", "14:00")).isTrue();
        assertThat(cover("09:59", "11:00")).isFalse();
        assertThat(cover("13:00", "14:01")).isFalse();
        assertThat(hours.cover(MONDAY.atTime(23, 0), MONDAY.plusDays(1).atTime(2, 0)))
                .isTrue();
        assertThat(hours.cover(
                        MONDAY.plusDays(1).atTime(1, 0), MONDAY.plusDays(1).atTime(1, 30)))
                .isTrue();
        assertThat(hours.cover(
                        MONDAY.plusDays(1).atTime(1, 0), MONDAY.plusDays(1).atTime(2, 1)))
                .isFalse();
    }

    @Test
    void a_holiday_has_hours_of_its_own_until_it_is_removed() {
        assertThat(hours.cover(
                        MONDAY.plusDays(7).atTime(11, 0), MONDAY.plusDays(7).atTime(12, 0)))
                .isFalse();
        assertThat(hours.without(MONDAY.plusDays(7))
                        .cover(
                                MONDAY.plusDays(7).atTime(11, 0),
                                MONDAY.plusDays(7).atTime(12, 0)))
                .isTrue();
    }

    @Test
    void where_no_hours_were_told_any_time_will_do_but_not_on_a_closed_holiday() {
        OpeningHours unknown = OpeningHours.UNKNOWN.with(Holiday.closed(MONDAY, "春节"));

        assertThat(unknown.cover(MONDAY.atTime(11, 0), MONDAY.atTime(12, 0))).isFalse();
        assertThat(unknown.cover(
                        MONDAY.plusDays(1).atTime(11, 0), MONDAY.plusDays(1).atTime(12, 0)))
                .isTrue();
    }

    private boolean cover(String from, String until) {
        return hours.cover(MONDAY.atTime(LocalTime.parse(from)), MONDAY.atTime(LocalTime.parse(until)));
    }
}
