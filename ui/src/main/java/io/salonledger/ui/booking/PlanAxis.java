package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.roster.query.PlannedShift;

/**
 * The time axis of a plan: where an instant stands, and what an instant stands at a place.
 *
 * @param start a full hour
 * @param minutes how much of the day is shown
 */
record PlanAxis(ShopTime start, int minutes) {

    static final int HOUR = 68;

    private static final int MINUTES = 60;
    private static final int SHORTEST = 9 * MINUTES;

    /** Shows all that stands in the plan, and when the branch is open; a working day where nothing does. */
    static PlanAxis of(DayPlanDetails plan) {
        List<Instant> begins = new ArrayList<>();
        List<Instant> ends = new ArrayList<>();
        ZoneId zone = plan.starts().zone();
        plan.open().forEach(open -> {
            begins.add(ShopTime.of(open.from(), zone).instant());
            ends.add(ShopTime.of(open.until(), zone).instant());
        });
        plan.columns().stream().flatMap(PlanAxis::spans).forEach(span -> {
            begins.add(span.from());
            ends.add(span.until());
        });
        Instant day = plan.starts().instant();
        Instant next = day.plusSeconds(Duration.ofDays(1).toSeconds());
        Instant from = begins.stream()
                .min(Comparator.naturalOrder())
                .filter(day::isBefore)
                .orElse(begins.isEmpty() ? day.plusSeconds(Duration.ofHours(5).toSeconds()) : day);
        Instant until = ends.stream()
                .max(Comparator.naturalOrder())
                .filter(next::isAfter)
                .orElse(ends.isEmpty() ? day.plusSeconds(Duration.ofHours(16).toSeconds()) : next);
        LocalDateTime first = LocalDateTime.ofInstant(from, zone).truncatedTo(ChronoUnit.HOURS);
        ShopTime start = ShopTime.of(first, zone);
        long minutes = Duration.between(start.instant(), until).toMinutes();
        int whole = (int) Math.ceilDiv(Math.max(minutes, SHORTEST), MINUTES) * MINUTES;
        return new PlanAxis(start, whole);
    }

    private static Stream<ShopSpan> spans(DayColumn column) {
        return Stream.concat(
                column.shifts().stream().map(PlannedShift::span),
                column.bookings().stream().map(PlannedBooking::span));
    }

    /** Minutes from the start of the axis, within it. */
    int minute(Instant instant) {
        long minute = Duration.between(start.instant(), instant).toMinutes();
        return (int) Math.max(0, Math.min(minutes, minute));
    }

    ShopTime at(int minute) {
        return ShopTime.at(start.instant().plusSeconds(minute * 60L), start.zone());
    }

    static int pixels(int minutes) {
        return minutes * HOUR / MINUTES;
    }
}
