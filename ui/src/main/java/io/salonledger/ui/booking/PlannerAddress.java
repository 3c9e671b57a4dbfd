package io.salonledger.ui.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.ui.list.UrlFilter;

/** What the address says of the planner: the side, the day, whose week, and a booking to open. */
record PlannerAddress(UrlFilter url) {

    private static final String PATH = "planner";
    private static final String ID = "[A-Za-z0-9._:-]{1,100}";

    PlanSide side() {
        return PlanSide.of(url.text("by"));
    }

    /** Id of the employee whose week it is; empty if nobody was chosen. */
    String who() {
        return url.text("who").matches(ID) ? url.text("who") : "";
    }

    Optional<BookingId> booking() {
        return Optional.of(url.text("booking")).filter(id -> id.matches(ID)).map(BookingId::new);
    }

    LocalDate date(LocalDate today) {
        try {
            return url.text("day").isEmpty() ? today : LocalDate.parse(url.text("day"));
        } catch (DateTimeParseException mistyped) {
            return today;
        }
    }

    /** The days that are shown. */
    List<LocalDate> dates(LocalDate today) {
        LocalDate first = side() == PlanSide.WEEK
                ? date(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : date(today);
        return IntStream.range(0, side().days()).mapToObj(first::plusDays).toList();
    }

    void change(String name, String value) {
        url.with(name, value);
        url.show(UI.getCurrent(), PATH);
    }
}
