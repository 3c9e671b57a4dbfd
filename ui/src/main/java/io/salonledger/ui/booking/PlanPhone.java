package io.salonledger.ui.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The day on a phone: whose, and what comes when. */
final class PlanPhone extends Div {

    private final transient PlannerDesk desk;
    private final transient Consumer<BookingId> open;
    private transient @Nullable EmployeeId only;
    private transient @Nullable DayPlanDetails plan;
    private boolean cancelled;

    PlanPhone(PlannerDesk desk, Consumer<BookingId> open) {
        this.desk = desk;
        this.open = open;
        addClassName("sl-plan-phone");
    }

    void show(DayPlanDetails now, boolean withCancelled) {
        plan = now;
        cancelled = withCancelled;
        if (now.columns().stream().noneMatch(column -> column.employee().equals(only))) {
            only = null;
        }
        draw(now);
    }

    private void draw(DayPlanDetails now) {
        removeAll();
        Div people = new Div(person(null, getTranslation("planner.everyone")));
        people.addClassName("people");
        now.columns().forEach(column -> people.add(person(column.employee(), column.name())));
        add(people);
        List<PlannedBooking> rows = now.columns().stream()
                .filter(column -> only == null || column.employee().equals(only))
                .flatMap(column -> column.bookings().stream())
                .filter(booking -> cancelled || booking.state() != BookingState.CANCELLED)
                .sorted(Comparator.comparing(booking -> booking.span().from()))
                .toList();
        now.columns().stream()
                .filter(column -> column.employee().equals(only))
                .findFirst()
                .ifPresent(column -> add(shiftsOf(column)));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    SalonIcon.CALENDAR, getTranslation("planner.nothing"), getTranslation("planner.nothing.hint")));
        }
        rows.forEach(booking -> add(row(booking)));
    }

    private Div shiftsOf(DayColumn column) {
        String shifts = column.shifts().stream()
                .map(shift -> BookingTexts.span(desk.formats(), shift.span()))
                .reduce((one, other) -> one + " · " + other)
                .orElse(getTranslation("planner.no-shift"));
        Div line = new Div(shifts);
        line.addClassNames("muted", "small", "shifts");
        return line;
    }

    private NativeButton person(@Nullable EmployeeId employee, String name) {
        Span label = new Span(name);
        NativeButton button = new NativeButton();
        button.add(employee == null ? everybody() : new PersonAvatar(employee.value(), name), label);
        button.setClassName("on", Objects.equals(only, employee));
        button.getElement().setAttribute("aria-pressed", String.valueOf(Objects.equals(only, employee)));
        button.addClickListener(click -> {
            only = employee;
            if (plan != null) {
                draw(plan);
            }
        });
        return button;
    }

    private static Span everybody() {
        Span all = new Span(SalonIcon.TEAM.create(18));
        all.addClassName("av");
        return all;
    }

    private Div row(PlannedBooking booking) {
        Span time = new Span(desk.formats().time(booking.span().start().local().toLocalTime()));
        time.addClassName("time");
        String below = booking.names().service() + " · "
                + desk.formats().duration(booking.span().length()) + " · "
                + booking.names().employee();
        PhoneRow words = new PhoneRow(BookingTexts.guest(this, booking), below, state(booking));
        Div row = new Div(time, words);
        row.addClassNames("bkrow", BookingTexts.block(booking.state()));
        row.getElement().setAttribute("role", "button");
        row.getElement().setAttribute("tabindex", "0");
        row.addClickListener(click -> open.accept(booking.booking()));
        return row;
    }

    private Badge state(PlannedBooking booking) {
        return booking.toReassign()
                ? new Badge(Tone.WARN, SalonIcon.ALERT, getTranslation("planner.to-reassign"))
                : BookingTexts.badge(this, booking.state());
    }
}
