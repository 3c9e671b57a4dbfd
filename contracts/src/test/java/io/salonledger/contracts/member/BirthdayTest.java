package io.salonledger.contracts.member;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BirthdayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"1992, 11, 21, 34", "1992, 11, 22, 33", "1992, 11, 20, 34", "2026, 1, 1, 0"})
    void age_is_counted_in_full_years(int year, int month, int day, int age) {
        assertThat(new Birthday(year, month, day).ageOn(TODAY)).isEqualTo(age);
    }

    @Test
    void without_a_year_there_is_no_age() {
        assertThat(new Birthday(null, 12, 3).ageOn(TODAY)).isNull();
    }

    @Test
    void the_29th_of_february_is_kept_on_the_28th_in_common_years() {
        assertThat(new Birthday(null, 2, 29).in(2027)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2, 29", ", 2, 30", ", 13, 1", "2025, 4, 31"})
    void there_are_no_days_that_are_none(@org.jspecify.annotations.Nullable Integer year, int month, int day) {
        assertThatThrownBy(() -> new Birthday(year, month, day)).isInstanceOf(RuntimeException.class);
    }
}
