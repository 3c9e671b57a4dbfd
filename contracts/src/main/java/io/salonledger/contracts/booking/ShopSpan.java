package io.salonledger.contracts.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * A time from a start on, half open: what ends at 11:00 and what starts then don't meet.
 *
 * @param length more than nothing
 */
public record ShopSpan(ShopTime start, Duration length) {

    public ShopSpan {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("A span of " + length);
        }
    }

    public static ShopSpan between(ShopTime start, ShopTime end) {
        return new ShopSpan(start, Duration.between(start.instant(), end.instant()));
    }

    /** The first instant of it. */
    public Instant from() {
        return start.instant();
    }

    /** The first instant after it. */
    public Instant until() {
        return from().plus(length);
    }

    public ShopTime end() {
        return ShopTime.at(until(), start.zone());
    }

    public boolean overlaps(ShopSpan other) {
        return from().isBefore(other.until()) && other.from().isBefore(until());
    }

    /** True if the spans together leave no gap in this one. */
    public boolean isCoveredBy(Collection<ShopSpan> spans) {
        Instant reached = from();
        for (ShopSpan span :
                spans.stream().sorted(Comparator.comparing(ShopSpan::from)).toList()) {
            if (!span.from().isAfter(reached) && span.until().isAfter(reached)) {
                reached = span.until();
            }
        }
        return !reached.isBefore(until());
    }
}
