package io.salonledger.query.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.OpeningHours;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.roster.query.FindFreeTimes;
import io.salonledger.contracts.roster.query.FreeTime;
import io.salonledger.contracts.staff.EmployeeId;

/** Walks the grid of the days and keeps the times at which somebody suitable is free. */
final class FreeTimeFinder {

    private static final int GRID_MINUTES = 15;

    private final BranchDetails branch;
    private final Map<LocalDate, DayPlanDocument> days;
    private final Suitability suitability;
    private final FindFreeTimes query;
    private final Duration duration;
    private final OpeningHours hours;

    FreeTimeFinder(
            BranchDetails branch,
            Map<LocalDate, DayPlanDocument> days,
            Suitability suitability,
            FindFreeTimes query,
            Duration duration) {
        this.branch = branch;
        this.days = days;
        this.suitability = suitability;
        this.query = query;
        this.duration = duration;
        this.hours = new OpeningHours(branch.hours(), branch.holidays());
    }

    List<FreeTime> find(Instant now) {
        Instant earliest =
                now.isAfter(query.after().instant()) ? now : query.after().instant();
        return days.keySet().stream()
                .limit(query.days())
                .filter(date -> branch.closedOn() == null || !date.isAfter(branch.closedOn()))
                .flatMap(date -> on(date, earliest))
                .limit(query.limit())
                .toList();
    }

    private Stream<FreeTime> on(LocalDate date, Instant earliest) {
        List<EmployeeId> suitable = suitability.of(plan(date).onDuty());
        if (suitable.isEmpty()) {
            return Stream.empty();
        }
        Instant start = branch.calendar().startOf(date);
        Instant end = branch.calendar().startOf(date.plusDays(1));
        return Stream.iterate(grid(start), at -> at.isBefore(end), at -> at.plusSeconds(GRID_MINUTES * 60L))
                .filter(at -> !at.isBefore(start) && !at.isBefore(earliest))
                .flatMap(at -> at(date, ShopTime.at(at, branch.calendar().zoneAt(date)), suitable).stream());
    }

    /** The quarter of an hour at or after an instant; all zones of today are at quarters. */
    private static Instant grid(Instant instant) {
        long seconds = GRID_MINUTES * 60L;
        return Instant.ofEpochSecond(Math.ceilDiv(instant.getEpochSecond(), seconds) * seconds);
    }

    private Optional<FreeTime> at(LocalDate date, ShopTime start, List<EmployeeId> suitable) {
        ShopSpan span = new ShopSpan(start, duration);
        if (!hours.cover(start.local(), span.end().local())) {
            return Optional.empty();
        }
        boolean crosses = span.until().isAfter(branch.calendar().startOf(date.plusDays(1)));
        List<EmployeeId> free = suitable.stream()
                .filter(employee -> plan(date).isFree(employee, span, query.booking()))
                .filter(employee -> !crosses || plan(date.plusDays(1)).isFree(employee, span, query.booking()))
                .toList();
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FreeTime(date, start, free.getFirst(), suitability.name(free.getFirst()), free.size() - 1));
    }

    private DayPlanDocument plan(LocalDate date) {
        return Objects.requireNonNull(days.get(date));
    }
}
