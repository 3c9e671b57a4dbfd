package io.salonledger.contracts.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Where a business day begins: each day at the cut-off (日切时间), in the branch's own time zone.
 *
 * @param validFrom the first business date that begins by this rule; the oldest rule also counts for all days before
 * @param cutOff local time
 */
public record BusinessDayRule(LocalDate validFrom, ZoneId zone, LocalTime cutOff) {

    public static final LocalTime DEFAULT_CUT_OFF = LocalTime.of(5, 0);

    /** A rule that has always counted, with the default cut-off. */
    public static BusinessDayRule always(ZoneId zone) {
        return new BusinessDayRule(LocalDate.EPOCH, zone, DEFAULT_CUT_OFF);
    }

    /** The first instant of a business date. A cut-off that the clock skips moves to the end of the gap. */
    public Instant startOf(LocalDate businessDate) {
        return ZonedDateTime.of(businessDate, cutOff, zone).toInstant();
    }

    /** Compares instants, not wall clocks: in the hour that the clock repeats, the date must not go back. */
    LocalDate dateOf(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return instant.isBefore(startOf(date)) ? date.minusDays(1) : date;
    }
}
