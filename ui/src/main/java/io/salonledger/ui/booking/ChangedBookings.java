package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.query.BookingChange.Kind;
import io.salonledger.contracts.booking.query.BookingNews;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.booking.query.SearchBookingChanges;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.notification.News;
import io.salonledger.ui.notification.NewsSource;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** What others have booked, moved and cancelled: for the desk of today and tomorrow, for a therapist all own guests. */
@Component
class ChangedBookings implements NewsSource {

    private static final Duration LATELY = Duration.ofHours(24);
    private static final int MOST = 30;
    private static final int MONTH = 30;
    private static final Set<Kind> TOLD =
            EnumSet.of(Kind.BOOKED, Kind.PLACED, Kind.MOVED, Kind.SERVICE_CHANGED, Kind.CANCELLED);

    private final PlannerDesk desk;
    private final BookingGateway bookings;
    private final CurrentUser user;

    ChangedBookings(PlannerDesk desk, BookingGateway bookings, CurrentUser user) {
        this.desk = desk;
        this.bookings = bookings;
        this.user = user;
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.BOOKING_EDIT) || isTherapist();
    }

    /** Who serves guests and doesn't run the plan. */
    private boolean isTherapist() {
        return desk.may(Permission.BOOKING_SERVE) && !desk.may(Permission.BOOKING_EDIT);
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("booking-list");
    }

    @Override
    public List<News> in(Set<BranchId> branches) {
        LocalDate today = branches.stream().findFirst().map(desk::today).orElse(LocalDate.EPOCH);
        if (!isTherapist()) {
            return news(branches, null, today, today.plusDays(1));
        }
        EmployeeId me = desk.gateway().myDay(null).employee();
        return me == null ? List.of() : news(branches, me, today, today.plusDays(MONTH));
    }

    private List<News> news(Set<BranchId> branches, @Nullable EmployeeId me, LocalDate from, LocalDate to) {
        SearchBookingChanges query = new SearchBookingChanges(
                branches, me, from, to, desk.formats().clock().instant().minus(LATELY), MOST);
        return bookings.changes(query).bookings().stream()
                .filter(changed -> !changed.by().equals(user.get().userId()))
                .filter(changed -> TOLD.contains(changed.kind()) || me != null && changed.kind() == Kind.CHECKED_IN)
                .map(changed -> news(changed, me != null))
                .toList();
    }

    private News news(BookingNews.Changed changed, boolean own) {
        BookingRow row = changed.booking();
        UI at = UI.getCurrent();
        String kind = changed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String guest = BookingTexts.guest(
                at,
                row.arrangement().member(),
                row.names().member(),
                row.arrangement().guestAsWritten());
        String when = desk.formats().day(row.date())
                + (row.time() == null ? "" : " " + desk.formats().time(row.time()));
        String about = Stream.of(when, row.names().service(), row.names().employee())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new News(
                "booking:" + row.booking().value() + ":" + changed.at().toEpochMilli(),
                5,
                icon(changed.kind()),
                changed.kind() == Kind.CANCELLED ? Tone.WARN : Tone.INFO,
                at.getTranslation("news.booking." + kind, guest),
                about,
                own ? "my-day" : "planner",
                own
                        ? Map.of("day", row.date().toString())
                        : Map.of(
                                "day",
                                row.date().toString(),
                                "booking",
                                row.booking().value()));
    }

    private static SalonIcon icon(Kind kind) {
        return switch (kind) {
            case CANCELLED -> SalonIcon.X_CIRCLE;
            case CHECKED_IN -> SalonIcon.HOURGLASS;
            case MOVED, SERVICE_CHANGED -> SalonIcon.CLOCK;
            default -> SalonIcon.CALENDAR;
        };
    }
}
