package io.salonledger.contracts.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * One span of opening hours (营业时间) on a weekday; a day may have several, a day without one is closed.
 *
 * @param closes local time; at or before {@code opens} it means the next day
 */
public record OpenSpan(DayOfWeek day, LocalTime opens, LocalTime closes) {

    public boolean endsNextDay() {
        return !closes.isAfter(opens);
    }
}
