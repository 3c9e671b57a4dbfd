package io.salonledger.ui.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.identity.Permission;

/** Lanes beside each other, time from top to bottom, with shifts, absences, bookings and the line of now. */
final class PlanBoard extends Div {

    /** What is done on the board. */
    interface Acts {
        void open(BookingId booking);

        void book(PlanSpot spot);

        void drop(BookingId booking, PlanLane lane, ShopTime start);

        /** @param minutes how long it is to take */
        void stretch(BookingId booking, int minutes);
    }

    private static final int CLICK_GRID = 15;
    /** Pixels of what went before. */
    private static final int ABOVE = 2 * PlanAxis.HOUR;

    private final transient PlannerDesk desk;
    private final transient Acts acts;
    private final Div head = new Div();
    private final Div body = new Div();
    /** Tells those who hear the page where a block is while it is moved by keys. */
    private final Div said = new Div();

    private transient List<PlanLane> lanes = List.of();
    private transient @Nullable ShopTime scrolled;
    private transient @Nullable BookingId seen;

    PlanBoard(PlannerDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
        addClassNames("cal", "sl-plan");
        head.addClassName("calhead");
        body.addClassName("calbody");
        said.addClassNames("said", "visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        add(head, body, said);
        getElement()
                .addEventListener("plan-drop", this::drop)
                .addEventData("event.detail.booking")
                .addEventData("event.detail.lane")
                .addEventData("event.detail.minute");
        getElement()
                .addEventListener("plan-stretch", this::stretch)
                .addEventData("event.detail.booking")
                .addEventData("event.detail.minutes");
    }

    private void drop(DomEvent dropped) {
        int lane = dropped.getEventData().path("event.detail.lane").asInt(-1);
        int minute = dropped.getEventData().path("event.detail.minute").asInt(0);
        known(dropped).ifPresent(booking -> {
            if (lane >= 0 && lane < lanes.size()) {
                acts.drop(booking, lanes.get(lane), lanes.get(lane).axis().at(minute));
            }
        });
    }

    private void stretch(DomEvent stretched) {
        int minutes = stretched.getEventData().path("event.detail.minutes").asInt(0);
        known(stretched).filter(booking -> minutes > 0).ifPresent(booking -> acts.stretch(booking, minutes));
    }

    private Optional<BookingId> known(DomEvent event) {
        String id = event.getEventData().path("event.detail.booking").asString("");
        return lanes.stream()
                .flatMap(lane -> lane.bookings().stream())
                .map(PlannedBooking::booking)
                .filter(booking -> booking.value().equals(id))
                .findFirst();
    }

    /**
     * @param shown at least one
     * @param cancelled whether cancelled bookings are shown too
     */
    void show(List<PlanLane> shown, boolean cancelled, @Nullable BookingId opened) {
        lanes = List.copyOf(shown);
        PlanAxis axis = lanes.getFirst().axis();
        getStyle().set("--n", String.valueOf(lanes.size()));
        getElement().setAttribute("data-first", String.valueOf(firstMinute(axis)));
        head.removeAll();
        body.removeAll();
        body.getStyle().set("height", PlanAxis.pixels(axis.minutes()) + "px");
        head.add(new Div());
        body.add(hours(axis));
        boolean oneDay = lanes.stream().map(PlanLane::axis).distinct().count() == 1;
        for (int i = 0; i < lanes.size(); i++) {
            head.add(headOf(lanes.get(i)));
            Div lane = lane(lanes.get(i), i, cancelled, opened);
            if (!oneDay) {
                new NowLine(desk).of(lanes.get(i).axis()).ifPresent(lane::add);
            }
            body.add(lane);
        }
        if (oneDay) {
            new NowLine(desk).of(axis).ifPresent(body::add);
        }
        scroll(axis, opened);
    }

    /** A day that is turned to begins where now is, a booking that is opened comes in sight; the rest is the person's. */
    private void scroll(PlanAxis axis, @Nullable BookingId opened) {
        if (!axis.start().equals(scrolled)) {
            scrolled = axis.start();
            Instant now = desk.now();
            boolean shown = now.isBefore(axis.at(axis.minutes()).instant());
            int top = shown ? Math.max(0, PlanAxis.pixels(axis.minute(now)) - ABOVE) : 0;
            getElement().executeJs("requestAnimationFrame(() => { this.scrollTop = $0; })", top);
        }
        if (opened != null && !opened.equals(seen)) {
            getElement()
                    .executeJs("requestAnimationFrame(() => this.querySelector('.bk.on')"
                            + "?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))");
        }
        seen = opened;
    }

    private static int firstMinute(PlanAxis axis) {
        return axis.start().local().toLocalTime().toSecondOfDay() / 60;
    }

    private Div hours(PlanAxis axis) {
        Div hours = new Div();
        hours.addClassName("hours");
        for (int minute = 60; minute < axis.minutes(); minute += 60) {
            Span label = new Span(desk.formats().time(axis.at(minute).local().toLocalTime()));
            label.getStyle().set("top", PlanAxis.pixels(minute) + "px");
            hours.add(label);
        }
        return hours;
    }

    private Div headOf(PlanLane lane) {
        Span name = new Span(lane.name(this, desk.formats()));
        name.addClassNames("nm", "clip");
        Span below = new Span(lane.below(this, desk.formats()));
        below.addClassName("hrs");
        Span words = new Span(name, below);
        words.addClassName("grow");
        return new Div(lane.face(this, desk.formats()), words);
    }

    private Div lane(PlanLane of, int index, boolean cancelled, @Nullable BookingId opened) {
        Div lane = new Div();
        lane.addClassName("lane");
        lane.getElement().setAttribute("data-lane", String.valueOf(index));
        lane.getElement().setAttribute("role", "group");
        lane.getElement().setAttribute("aria-label", of.name(this, desk.formats()));
        of.hatch(lane);
        boolean mayEdit = desk.may(Permission.BOOKING_EDIT);
        SideBySide beside = new SideBySide(
                of.bookings().stream().filter(PlanBoard::occupies).toList());
        of.bookings().stream()
                .filter(booking -> cancelled || booking.state() != BookingState.CANCELLED)
                .sorted(Comparator.comparing(booking -> occupies(booking) ? 1 : 0))
                .forEach(booking -> lane.add(block(booking, of, mayEdit, opened).at(beside.of(booking))));
        if (mayEdit) {
            lane.addClassName("bookable");
            lane.getElement()
                    .addEventListener(
                            "click",
                            click -> book(
                                    of,
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

    private PlanBlock block(PlannedBooking booking, PlanLane lane, boolean mayEdit, @Nullable BookingId opened) {
        boolean movable = booking.state() == BookingState.BOOKED || booking.state() == BookingState.ARRIVED;
        PlanBlock block = new PlanBlock(booking, lane, desk, mayEdit && movable);
        block.setClassName("on", booking.booking().equals(opened));
        block.addClickListener(click -> acts.open(booking.booking()));
        return block;
    }

    private void book(PlanLane lane, int pixels) {
        int minute = pixels * 60 / PlanAxis.HOUR;
        acts.book(lane.spot(lane.axis().at(minute - minute % CLICK_GRID)));
    }
}
