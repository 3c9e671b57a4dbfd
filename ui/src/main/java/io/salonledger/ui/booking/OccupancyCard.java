package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.chart.HeatStrip;

/** Booked time as a share of the time on duty, by hour: today, and the same weekday a week before. */
final class OccupancyCard {

    private static final Set<BookingState> TAKEN =
            Set.of(BookingState.BOOKED, BookingState.ARRIVED, BookingState.IN_SERVICE, BookingState.COMPLETED);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ALL = 100;
    private static final int DAY = 24;

    private final PlannerDesk desk;
    private final UI at = UI.getCurrent();

    OccupancyCard(PlannerDesk desk) {
        this.desk = desk;
    }

    Optional<Component> of(List<DayPlanDetails> today, List<DayPlanDetails> weekBefore) {
        List<ZonedDateTime> hours = hours(today);
        if (hours.isEmpty()) {
            return Optional.empty();
        }
        Instant now = desk.now();
        int running = IntStream.range(0, hours.size())
                .filter(i -> spans(hours.get(i), now))
                .findFirst()
                .orElse(now.isBefore(hours.getFirst().toInstant()) ? -1 : hours.size());
        HeatStrip strip = new HeatStrip(
                hours.stream().map(hour -> String.valueOf(hour.getHour())).toList(),
                at.getTranslation("home.occupancy"));
        strip.row(
                at.getTranslation("home.occupancy.today"),
                shares(today, hours),
                running < hours.size() ? running : -1,
                running + 1);
        strip.row(
                at.getTranslation("home.occupancy.before"),
                shares(weekBefore, hours.stream().map(hour -> hour.minusDays(7)).toList()));
        SectionCard card = new SectionCard(at.getTranslation("home.occupancy"), strip)
                .end(at.getTranslation("home.occupancy.how"));
        card.setId("occupancy");
        return Optional.of(card);
    }

    private static boolean spans(ZonedDateTime hour, Instant moment) {
        return !moment.isBefore(hour.toInstant())
                && moment.isBefore(hour.plusHours(1).toInstant());
    }

    /** From the first shift's hour to the last one's. */
    private static List<ZonedDateTime> hours(List<DayPlanDetails> plans) {
        List<ShopSpan> shifts = plans.stream()
                .flatMap(plan -> plan.columns().stream())
                .flatMap(column -> column.shifts().stream())
                .map(shift -> shift.span())
                .toList();
        List<ZonedDateTime> hours = new ArrayList<>();
        if (shifts.isEmpty()) {
            return hours;
        }
        Instant first =
                shifts.stream().map(ShopSpan::from).min(Instant::compareTo).orElseThrow();
        Instant last =
                shifts.stream().map(ShopSpan::until).max(Instant::compareTo).orElseThrow();
        ZonedDateTime hour =
                first.atZone(shifts.getFirst().start().zone()).truncatedTo(java.time.temporal.ChronoUnit.HOURS);
        while (hour.toInstant().isBefore(last) && hours.size() < DAY) {
            hours.add(hour);
            hour = hour.plusHours(1);
        }
        return hours;
    }

    private static List<Integer> shares(List<DayPlanDetails> plans, List<ZonedDateTime> hours) {
        List<DayColumn> columns =
                plans.stream().flatMap(plan -> plan.columns().stream()).toList();
        return hours.stream().map(hour -> share(columns, hour.toInstant())).toList();
    }

    private static int share(List<DayColumn> columns, Instant hour) {
        long duty = 0;
        long taken = 0;
        for (DayColumn column : columns) {
            long away = column.leaves().stream()
                    .mapToLong(leave -> within(leave.span(), hour))
                    .sum();
            long on = column.shifts().stream()
                    .mapToLong(shift -> within(shift.span(), hour))
                    .sum();
            duty += Math.max(0, on - away);
            taken += column.bookings().stream()
                    .filter(booking -> TAKEN.contains(booking.state()) && !booking.toReassign())
                    .mapToLong(booking -> within(booking.span(), hour))
                    .sum();
        }
        return duty == 0 ? 0 : (int) Math.min(ALL, taken * ALL / duty);
    }

    /** Seconds of a span that lie in the hour. */
    private static long within(ShopSpan span, Instant hour) {
        Instant from = span.from().isAfter(hour) ? span.from() : hour;
        Instant end = hour.plus(HOUR);
        Instant until = span.until().isBefore(end) ? span.until() : end;
        return Math.max(0, Duration.between(from, until).toSeconds());
    }
}
