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
    private static final Duration LONGEST_WAIT = Duration.ofHours(5);

    PlanBlock(PlannedBooking booking, PlanLane lane, PlannerDesk desk, boolean draggable) {
        PlanAxis axis = lane.axis();
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
            add(line("meta", meta(booking, span, lane.beside(booking), desk)));
        }
        if (booking.state() == BookingState.IN_SERVICE) {
            add(progress(booking, desk.now()));
        }
        setAriaLabel(spoken(booking, guest, desk));
        getElement().setAttribute("title", span + " " + guest + " · " + service);
        if (draggable) {
            getElement()
                    .setAttribute("data-booking", booking.booking().value())
                    .setAttribute("data-minute", String.valueOf(top))
                    .setAttribute(
                            "data-length",
                            String.valueOf(booking.span().length().toMinutes()));
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

    /** Shares the width with others that overlap. */
    PlanBlock at(SideBySide.Place place) {
        if (place.of() > 1) {
            String each = "(100% - 6px) / " + place.of();
            getStyle()
                    .set("left", "calc(3px + " + each + " * " + place.index() + ")")
                    .set("right", "auto")
                    .set("width", "calc(" + each + " - 2px)");
        }
        return this;
    }

    /** When, who, what, how long, how far, and what to mind. */
    private String spoken(PlannedBooking booking, String guest, PlannerDesk desk) {
        Formats formats = desk.formats();
        Duration waiting = waiting(booking, desk.now());
        String state = waiting.isZero()
                ? BookingTexts.state(this, booking.state())
                : BookingTexts.state(this, booking.state()) + " " + formats.duration(waiting);
        List<String> words = new ArrayList<>();
        words.add(String.join(
                " ",
                formats.time(booking.span().start().local().toLocalTime()),
                guest,
                booking.names().service(),
                formats.duration(booking.span().length()),
                state));
        if (booking.toReassign()) {
            words.add(getTranslation("planner.to-reassign"));
        }
        booking.marks().stream()
                .sorted()
                .forEach(mark -> words.add(getTranslation("planner.mark." + BookingTexts.kebab(mark))));
        return String.join(getTranslation("planner.comma"), words);
    }

    /** How long the guest has been waiting; nothing if not, or if it is so long that nobody closed the booking. */
    private static Duration waiting(PlannedBooking booking, Instant now) {
        if (booking.state() != BookingState.ARRIVED || booking.since() == null) {
            return Duration.ZERO;
        }
        Duration waiting = Duration.between(booking.since(), now);
        return waiting.isNegative() || waiting.compareTo(LONGEST_WAIT) >= 0 ? Duration.ZERO : waiting;
    }

    private String meta(PlannedBooking booking, String span, String beside, PlannerDesk desk) {
        if (booking.toReassign()) {
            return getTranslation("planner.to-reassign");
        }
        if (booking.state() == BookingState.NO_SHOW) {
            return BookingTexts.state(this, booking.state());
        }
        Duration waiting = waiting(booking, desk.now());
        if (!waiting.isZero()) {
            String start = desk.formats().time(booking.span().start().local().toLocalTime());
            return getTranslation("planner.waiting", desk.formats().duration(waiting)) + " · " + start;
        }
        return beside.isEmpty() ? span : span + " · " + beside;
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
