package io.salonledger.contracts.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A day (节假日) with hours of its own.
 *
 * @param hours when the branch is open on that day; empty means closed. The weekday of a span is that of the date.
 */
public record Holiday(LocalDate date, String name, List<OpenSpan> hours) {

    public Holiday {
        hours = List.copyOf(hours);
    }

    public static Holiday closed(LocalDate date, String name) {
        return new Holiday(date, name, List.of());
    }
}
