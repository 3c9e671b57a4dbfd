package io.salonledger.contracts.member;

import java.time.LocalDate;
import java.time.MonthDay;

import org.jspecify.annotations.Nullable;

/**
 * A birthday, with or without the year.
 *
 * @param year null if the member keeps it to themselves
 */
public record Birthday(@Nullable Integer year, int month, int day) {

    public Birthday {
        MonthDay any = MonthDay.of(month, day);
        if (year != null && !any.isValidYear(year)) {
            throw new IllegalArgumentException("No such day in that year");
        }
    }

    public static Birthday of(LocalDate date) {
        return new Birthday(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The day on which it is kept in a year; 29 February on the 28th in common years. */
    public LocalDate in(int year) {
        return MonthDay.of(month, day).atYear(year);
    }

    /** Full years of age, or null without a year. */
    public @Nullable Integer ageOn(LocalDate today) {
        if (year == null) {
            return null;
        }
        int age = today.getYear() - year;
        return in(today.getYear()).isAfter(today) ? age - 1 : age;
    }
}
