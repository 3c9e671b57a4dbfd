package io.salonledger.contracts.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerSort;

/**
 * What a kept search asks for. It is written sealed, so that no upcaster can read it: what is added to it, or to the
 * filter, must do without being there in older events.
 *
 * @param asOf day on which it was kept if its dates move along with the calendar (“not seen for 90 days”), null if they
 *     stay as they are
 */
public record SavedTerms(
        String text,
        CustomerFilter filter,
        CustomerSort sort,
        @Nullable LocalDate asOf) {

    /** The filter as it is meant on a day. */
    public CustomerFilter filterOn(LocalDate today) {
        if (asOf == null) {
            return filter;
        }
        long days = ChronoUnit.DAYS.between(asOf, today);
        return filter.lastVisit(moved(filter.lastVisitFrom(), days), moved(filter.lastVisitTo(), days));
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate date, long days) {
        return date == null ? null : date.plusDays(days);
    }
}
