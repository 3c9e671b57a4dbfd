package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.GuestMark;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;

/** One booking in the plan: guest, service, times; its state by icon, word, colour and edge. */
final class PlanBlock extends NativeButton {

    private static final int TWO_LINES = 40;
    private static final int THREE_LINES = 56;

    PlanBlock(PlannedBooking booking, PlanAxis axis, PlannerDesk desk, boolean draggable) {
        Formats formats = desk.formats();
        addClassNames("bk", BookingTexts.block(booking.state()));
        setClassName("reassign", booking.toReassign());
        int top = axis.minute(booking.span().from());
        int height = PlanAxis.pixels(axis.minute(booking.span().until()) - top) - 2;
        getStyle().set("top", PlanAxis.pixels(top) + 1 + "px").set("height", height + "px");
        String guest = BookingTexts.guest(this, booking);
        Span name = new Span(guest);
        Span state = new Span(BookingTexts.icon(booking.state()).create(14));
        state.addClassName("st");
        Div who = new Div(name);
        who.addClassName("who");
        who.add(marks(booking));
        who.add(state);
        add(who);
        String service = booking.names().service();
        String span = BookingTexts.span(formats, booking.span());
        if (height >= TWO_LINES) {
            add(line("what", service));
        }
        if (height >= THREE_LINES) {
            add(line("meta", meta(booking, span, desk)));
        }
        if (booking.state() == BookingState.IN_SERVICE) {
            add(progress(booking, desk.now()));
        }
        setAriaLabel(String.join(
                " ", span, guest, service, BookingTexts.state(this, booking.state()), spokenMarks(booking)));
        getElement().setAttribute("title", span + " " + guest + " · " + service);
        if (draggable) {
            getElement().setAttribute("data-booking", booking.booking().value());
        }
    }

    private Component[] marks(PlannedBooking booking) {
        List<Component> marks = new ArrayList<>();
        if (booking.toReassign()) {
            marks.add(mark(SalonIcon.ALERT, "warn", "planner.to-reassign"));
        }
        if (booking.marks().contains(GuestMark.BIRTHDAY)) {
            marks.add(mark(SalonIcon.CAKE, "vip", "planner.mark.birthday"));
        }
        if (booking.marks().contains(GuestMark.HEALTH)) {
            marks.add(mark(SalonIcon.PULSE, "health", "planner.mark.health"));
        }
        return marks.toArray(Component[]::new);
    }

    private Span mark(SalonIcon icon, String tone, String key) {
        Span mark = new Span(icon.create(13));
        mark.addClassNames("mk", tone);
        mark.getElement().setAttribute("title", getTranslation(key));
        return mark;
    }

    private String spokenMarks(PlannedBooking booking) {
        StringBuilder words = new StringBuilder();
        if (booking.toReassign()) {
            words.append(getTranslation("planner.to-reassign")).append(' ');
        }
        booking.marks()
                .forEach(mark -> words.append(getTranslation("planner.mark." + BookingTexts.kebab(mark)))
                        .append(' '));
        return words.toString().strip();
    }

    private String meta(PlannedBooking booking, String span, PlannerDesk desk) {
        if (booking.toReassign()) {
            return getTranslation("planner.to-reassign");
        }
        if (booking.state() == BookingState.NO_SHOW) {
            return BookingTexts.state(this, booking.state());
        }
        if (booking.state() == BookingState.ARRIVED && booking.since() != null) {
            Duration waiting = Duration.between(booking.since(), desk.now());
            if (!waiting.isNegative() && waiting.compareTo(Duration.ofHours(5)) < 0) {
                String start =
                        desk.formats().time(booking.span().start().local().toLocalTime());
                return getTranslation("planner.waiting", desk.formats().duration(waiting)) + " · " + start;
            }
        }
        return booking.room() == null ? span : span + " · " + booking.room();
    }

    private static Span progress(PlannedBooking booking, Instant now) {
        Instant since = booking.since() == null ? booking.span().from() : booking.since();
        long all = Math.max(1, booking.span().length().toSeconds());
        long done = Math.max(0, Math.min(all, Duration.between(since, now).toSeconds()));
        Span run = new Span();
        run.addClassName("run");
        run.getStyle().set("width", 100 * done / all + "%");
        return run;
    }

    private static Div line(String name, String text) {
        Div line = new Div(text);
        line.addClassName(name);
        return line;
    }
}
