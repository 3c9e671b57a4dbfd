package io.salonledger.contracts.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a branch is open (营业时间).
 *
 * @param weekly empty if no hours were ever told: then nothing is known, and any time will do
 */
public record OpeningHours(List<OpenSpan> weekly, List<Holiday> holidays) {

    public static final OpeningHours UNKNOWN = new OpeningHours(List.of(), List.of());

    public OpeningHours {
        weekly = List.copyOf(weekly);
        holidays = List.copyOf(holidays);
    }

    /** One span on the shop's clock. */
    public record Open(LocalDateTime from, LocalDateTime until) {}

    /** The spans that begin on a date, in order; empty if it is closed or nothing is known. */
    public List<Open> on(LocalDate date) {
        return holidays.stream()
                .filter(holiday -> holiday.date().equals(date))
                .findFirst()
                .map(holiday -> holiday.hours().stream())
                .orElseGet(() -> weekly.stream().filter(span -> span.day() == date.getDayOfWeek()))
                .map(span -> new Open(
                        date.atTime(span.opens()),
                        (span.endsNextDay() ? date.plusDays(1) : date).atTime(span.closes())))
                .sorted(Comparator.comparing(Open::from))
                .toList();
    }

    /** True if the branch is open all the time from one moment to another, or if nothing is known. */
    public boolean cover(LocalDateTime from, LocalDateTime until) {
        LocalDateTime reached = from;
        Stream<Open> around = from.toLocalDate()
                .minusDays(1)
                .datesUntil(until.toLocalDate().plusDays(1))
                .flatMap(date -> on(date).stream());
        for (Open open : around.toList()) {
            if (!open.from().isAfter(reached) && open.until().isAfter(reached)) {
                reached = open.until();
            }
        }
        return weekly.isEmpty() && !closedOn(from.toLocalDate()) || !reached.isBefore(until);
    }

    private boolean closedOn(LocalDate date) {
        return holidays.stream()
                .anyMatch(holiday ->
                        holiday.date().equals(date) && holiday.hours().isEmpty());
    }

    public OpeningHours with(Holiday holiday) {
        return new OpeningHours(
                weekly,
                Stream.concat(without(holiday.date()).holidays().stream(), Stream.of(holiday))
                        .toList());
    }

    public OpeningHours without(LocalDate holiday) {
        return new OpeningHours(
                weekly, holidays.stream().filter(h -> !h.date().equals(holiday)).toList());
    }
}
