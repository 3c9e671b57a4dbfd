package io.salonledger.ui.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A span of business dates that ends with a day looked at, and the one that it is compared with. */
record Period(Kind kind, LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate beforeTo) {

    /** How long it is. */
    enum Kind {
        DAY,
        WEEK,
        MONTH;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return kind;
                }
            }
            return MONTH;
        }
    }

    /** Compared like with like: a day with the same weekday, a part of a week or month with the same part before. */
    static Period of(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY -> new Period(kind, day, day, day.minusWeeks(1), day.minusWeeks(1));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(kind, monday, day, monday.minusWeeks(1), day.minusWeeks(1));
            }
            case MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                yield new Period(kind, first, day, first.minusMonths(1), day.minusMonths(1));
            }
        };
    }
}
