package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.ui.member.GuestBriefings;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;

/** The cards of a therapist's day in one branch. */
final class MyDayCards {

    private final PlannerDesk desk;
    private final GuestBriefings briefings;
    private final DayPlanDetails plan;
    private final List<PlannedBooking> bookings;
    private final Runnable changed;
    private final boolean named;
    private final UI at = UI.getCurrent();

    /** @param named whether the cards tell the branch, because the day has more than one */
    MyDayCards(PlannerDesk desk, GuestBriefings briefings, DayPlanDetails plan, Runnable changed, boolean named) {
        this.desk = desk;
        this.briefings = briefings;
        this.plan = plan;
        this.changed = changed;
        this.named = named;
        this.bookings = plan.columns().stream()
                .flatMap(column -> column.bookings().stream())
                .filter(booking -> booking.state() != BookingState.CANCELLED)
                .sorted(Comparator.comparing(booking -> booking.span().from()))
                .toList();
    }

    List<Component> cards() {
        List<Component> cards = new ArrayList<>();
        bookings.stream()
                .filter(booking -> booking.state() == BookingState.IN_SERVICE)
                .forEach(booking -> cards.add(serving(booking)));
        next().ifPresent(booking -> cards.add(next(booking)));
        cards.add(day());
        return cards;
    }

    private Optional<PlannedBooking> next() {
        return bookings.stream()
                .filter(booking -> booking.state() == BookingState.ARRIVED || booking.state() == BookingState.BOOKED)
                .findFirst();
    }

    private Component serving(PlannedBooking booking) {
        MyDayGuest guest = guest(booking);
        Span room = new Span(Objects.requireNonNullElse(booking.room(), ""));
        room.addClassNames("muted", "small", "push");
        Div head = row(BookingTexts.badge(at, booking.state()), room);
        Instant since =
                Objects.requireNonNullElse(booking.since(), booking.span().from());
        Duration spent = Duration.between(since, desk.now());
        Duration left = booking.terms().duration().minus(spent);
        Div rest = small(
                left.isNegative()
                        ? text("my-day.over", desk.formats().duration(left.negated()))
                        : text("my-day.left", desk.formats().duration(left)));
        rest.setClassName("warn", left.isNegative());
        Div time = new Div(new ElapsedTime(spent), rest);
        time.addClassName("clock");
        Div words = new Div(guest.guest(), small(guest.service()));
        words.addClassName("grow");
        Div card = new Div(
                head,
                row(words, time),
                new ServiceProgress(spent, booking.terms().duration()));
        card.addClassNames("card", "serving-card");
        Div acts = new Div();
        acts.addClassName("acts");
        guest.brief().ifPresent(acts::add);
        if (desk.may(Permission.BOOKING_SERVE)) {
            acts.add(guest.act("complete", SalonIcon.CHECK, new CompleteService(booking.booking(), null)));
        }
        card.add(acts);
        return card;
    }

    private Component next(PlannedBooking booking) {
        MyDayGuest guest = guest(booking);
        PersonAvatar face = new PersonAvatar(
                        booking.member() == null ? "" : booking.member().value(), BookingTexts.guest(at, booking))
                .large();
        Div words = new Div(guest.guest(), small(guest.service()));
        words.addClassName("grow");
        Div acts = new Div();
        acts.addClassName("acts");
        guest.brief().ifPresent(acts::add);
        if (booking.state() == BookingState.ARRIVED && desk.may(Permission.BOOKING_SERVE)) {
            Button start = guest.act("start", SalonIcon.PLAY, new StartService(booking.booking(), null));
            // Who is being served comes first: one button of a page stands out.
            start.setThemeVariant(ButtonVariant.PRIMARY, nobodyIsServed());
            acts.add(start);
        }
        SectionCard card = new SectionCard(text(
                "my-day.next",
                desk.formats().time(booking.span().start().local().toLocalTime())));
        card.setId("next-guest");
        card.end(guest.state());
        card.padded(row(face, words), acts);
        if (booking.state() == BookingState.BOOKED) {
            card.padded(small(text("my-day.wait-for-desk")));
        }
        return card;
    }

    private MyDayGuest guest(PlannedBooking booking) {
        return new MyDayGuest(desk, briefings, at, booking, changed);
    }

    private boolean nobodyIsServed() {
        return bookings.stream().noneMatch(booking -> booking.state() == BookingState.IN_SERVICE);
    }

    private Component day() {
        List<DayColumn> columns = plan.columns();
        String shifts = columns.stream()
                .flatMap(column -> column.shifts().stream())
                .map(shift -> BookingTexts.span(desk.formats(), shift.span()))
                .collect(Collectors.joining(" · "));
        String title = named ? desk.nameOf(plan.plan().branch()) : text("my-day.list");
        SectionCard card =
                new SectionCard(title).end(shifts.isEmpty() ? text("planner.no-shift") : text("my-day.shift", shifts));
        card.setId("day-list");
        MyDayRows rows = new MyDayRows(desk, at);
        bookings.forEach(rows::booking);
        columns.stream().flatMap(column -> column.leaves().stream()).forEach(rows::leave);
        List<Component> lines = rows.inOrder();
        if (lines.isEmpty()) {
            card.add(new EmptyState(
                    SalonIcon.CALENDAR,
                    text("planner.nothing"),
                    text(shifts.isEmpty() ? "my-day.off.hint" : "planner.nothing.hint")));
        } else {
            card.add(lines);
        }
        return card;
    }

    static Div row(@Nullable Component... parts) {
        Div row = new Div();
        for (Component part : parts) {
            if (part != null) {
                row.add(part);
            }
        }
        row.addClassName("row");
        return row;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassNames("muted", "small");
        return line;
    }

    private String text(String key, Object... args) {
        return at.getTranslation(key, args);
    }
}
