package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.ui.find.Finder;
import io.salonledger.ui.find.Found;
import io.salonledger.ui.message.SameLook;
import io.salonledger.ui.shell.SalonIcon;

/** The next bookings of the members that the words find, and the plan of a day that is typed. */
@Component
@Order(20)
class BookingFinder implements Finder {

    private static final int FEW = 3;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M[-][/][.]d");

    private final PlannerDesk desk;
    private final BookingGateway bookings;

    BookingFinder(PlannerDesk desk, BookingGateway bookings) {
        this.desk = desk;
        this.bookings = bookings;
    }

    @Override
    public String heading() {
        return "booking.title";
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.BOOKING_SEE);
    }

    @Override
    public List<Found> find(String words) {
        LocalDate today = desk.branch()
                .map(desk::today)
                .orElseGet(() -> LocalDate.now(desk.formats().clock()));
        Optional<LocalDate> day = day(words, today);
        if (day.isPresent()) {
            String text = desk.formats().day(day.get());
            return List.of(new Found(
                    SalonIcon.CALENDAR,
                    UI.getCurrent().getTranslation("find.day", text),
                    "",
                    "planner",
                    Map.of("day", day.get().toString())));
        }
        // The members were found a moment ago: no other look.
        List<MemberRow> members = SameLook.of(() -> desk.gateway().members(words));
        List<Found> found = new ArrayList<>();
        members.stream()
                .limit(FEW)
                .forEach(member -> bookings.search(
                                BookingFilter.ofMember(member.member())
                                        .from(today)
                                        .with(Set.of(
                                                BookingState.BOOKED, BookingState.ARRIVED, BookingState.IN_SERVICE)),
                                BookingOrder.OLDEST_FIRST,
                                0,
                                FEW)
                        .forEach(row -> found.add(found(row))));
        return found;
    }

    private Found found(BookingRow row) {
        String time = row.time() == null ? "" : " " + desk.formats().time(row.time());
        String about = Stream.of(row.names().service(), row.names().employee())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Found(
                SalonIcon.CALENDAR,
                row.names().member() + " · " + desk.formats().day(row.date()) + time,
                about,
                "planner",
                Map.of("day", row.date().toString(), "booking", row.booking().value()));
    }

    /** A whole date, or month and day of this year. */
    static Optional<LocalDate> day(String words, LocalDate today) {
        try {
            if (words.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
                return Optional.of(LocalDate.parse(words, DateTimeFormatter.ofPattern("yyyy-M-d")));
            }
            return words.matches("\\d{1,2}[-/.]\\d{1,2}")
                    ? Optional.of(MonthDay.parse(words, SHORT).atYear(today.getYear()))
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
