package io.salonledger.ui.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.shell.PersonAvatar;

/** The day by therapist: a column each, time from top to bottom, with shifts, absences, bookings and the line of now. */
final class PlanBoard extends Div {

    /** What is done on the board. */
    interface Acts {
        void open(BookingId booking);

        void book(EmployeeId employee, ShopTime start);

        void drop(BookingId booking, EmployeeId employee, ShopTime start);
    }

    private static final int CLICK_GRID = 15;

    private final transient PlannerDesk desk;
    private final transient Acts acts;
    private final Div head = new Div();
    private final Div lanes = new Div();
    private transient PlanAxis axis;
    private transient List<DayColumn> columns = List.of();

    PlanBoard(PlannerDesk desk, PlanAxis axis, Acts acts) {
        this.desk = desk;
        this.axis = axis;
        this.acts = acts;
        addClassNames("cal", "sl-plan");
        head.addClassName("calhead");
        lanes.addClassName("calbody");
        add(head, lanes);
        getElement()
                .addEventListener(
                        "plan-drop",
                        dropped -> drop(
                                dropped.getEventData()
                                        .path("event.detail.booking")
                                        .asString(""),
                                dropped.getEventData().path("event.detail.lane").asInt(-1),
                                dropped.getEventData()
                                        .path("event.detail.minute")
                                        .asInt(0)))
                .addEventData("event.detail.booking")
                .addEventData("event.detail.lane")
                .addEventData("event.detail.minute");
    }

    private void drop(String booking, int lane, int minute) {
        boolean known = columns.stream()
                .flatMap(column -> column.bookings().stream())
                .anyMatch(one -> one.booking().value().equals(booking));
        if (known && lane >= 0 && lane < columns.size()) {
            acts.drop(new BookingId(booking), columns.get(lane).employee(), axis.at(minute));
        }
    }

    /** @param cancelled whether cancelled bookings are shown too */
    void show(DayPlanDetails plan, boolean cancelled, @Nullable BookingId opened) {
        axis = PlanAxis.of(plan);
        columns = plan.columns();
        getStyle().set("--n", String.valueOf(columns.size()));
        head.removeAll();
        lanes.removeAll();
        lanes.getStyle().set("height", PlanAxis.pixels(axis.minutes()) + "px");
        head.add(new Div());
        lanes.add(hours());
        for (int i = 0; i < columns.size(); i++) {
            head.add(headOf(columns.get(i)));
            lanes.add(lane(columns.get(i), i, cancelled, opened));
        }
        nowLine().ifPresent(lanes::add);
    }

    private Div hours() {
        Div hours = new Div();
        hours.addClassName("hours");
        for (int minute = 60; minute < axis.minutes(); minute += 60) {
            Span label = new Span(desk.formats().time(axis.at(minute).local().toLocalTime()));
            label.getStyle().set("top", PlanAxis.pixels(minute) + "px");
            hours.add(label);
        }
        return hours;
    }

    private Div headOf(DayColumn column) {
        String shifts = column.shifts().stream()
                .map(shift -> BookingTexts.span(desk.formats(), shift.span()))
                .reduce((one, other) -> one + " · " + other)
                .orElse(getTranslation("planner.no-shift"));
        com.vaadin.flow.component.html.Span words = new Span();
        words.addClassName("grow");
        Span name = new Span(column.name().isEmpty() ? getTranslation("booking.erased") : column.name());
        name.addClassNames("nm", "clip");
        Span small = new Span(shifts);
        small.addClassName("hrs");
        words.add(name, small);
        return new Div(new PersonAvatar(column.employee().value(), column.name()), words);
    }

    private Div lane(DayColumn column, int index, boolean cancelled, @Nullable BookingId opened) {
        Div lane = new Div();
        lane.addClassName("lane");
        lane.getElement().setAttribute("data-lane", String.valueOf(index));
        lane.getElement().setAttribute("role", "group");
        lane.getElement().setAttribute("aria-label", column.name());
        new OffDuty(column, axis).in(lane);
        boolean mayEdit = desk.may(Permission.BOOKING_EDIT);
        column.bookings().stream()
                .filter(booking -> cancelled || booking.state() != BookingState.CANCELLED)
                .sorted(Comparator.comparing(booking -> occupies(booking) ? 1 : 0))
                .forEach(booking -> lane.add(block(booking, mayEdit, opened)));
        if (mayEdit) {
            lane.addClassName("bookable");
            lane.getElement()
                    .addEventListener(
                            "click",
                            click -> book(
                                    column,
                                    click.getEventData().path("event.offsetY").asInt(0)))
                    .setFilter("event.target === element")
                    .addEventData("event.offsetY");
        }
        return lane;
    }

    /** What no longer occupies anyone lies behind what took its place. */
    private static boolean occupies(PlannedBooking booking) {
        return booking.state() != BookingState.CANCELLED && booking.state() != BookingState.NO_SHOW;
    }

    private PlanBlock block(PlannedBooking booking, boolean mayEdit, @Nullable BookingId opened) {
        boolean movable = booking.state() == BookingState.BOOKED || booking.state() == BookingState.ARRIVED;
        PlanBlock block = new PlanBlock(booking, axis, desk, mayEdit && movable);
        block.setClassName("on", booking.booking().equals(opened));
        block.addClickListener(click -> acts.open(booking.booking()));
        return block;
    }

    private void book(DayColumn column, int pixels) {
        int minute = pixels * 60 / PlanAxis.HOUR;
        acts.book(column.employee(), axis.at(minute - minute % CLICK_GRID));
    }

    /** Kept moving in the browser. */
    private Optional<Div> nowLine() {
        Instant now = desk.now();
        boolean shown = !now.isBefore(axis.start().instant())
                && now.isBefore(axis.at(axis.minutes()).instant());
        if (!shown) {
            return Optional.empty();
        }
        Div line = new Div();
        line.addClassName("nowl");
        line.getStyle().set("top", PlanAxis.pixels(axis.minute(now)) + "px");
        line.getElement()
                .setAttribute(
                        "data-start", String.valueOf(axis.start().instant().toEpochMilli()));
        line.getElement()
                .setAttribute(
                        "data-first",
                        String.valueOf(axis.start().local().toLocalTime().toSecondOfDay() / 60));
        Span label = new Span(desk.formats().time(now));
        label.addClassName("at");
        line.add(label);
        return Optional.of(line);
    }
}
