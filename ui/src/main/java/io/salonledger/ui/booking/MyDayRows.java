package io.salonledger.ui.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.query.GuestMark;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.roster.query.PlannedLeave;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The lines of a therapist's day: bookings and absences by time. */
final class MyDayRows {

    private final PlannerDesk desk;
    private final Component at;
    private final Map<Instant, List<Component>> lines = new TreeMap<>();

    MyDayRows(PlannerDesk desk, Component at) {
        this.desk = desk;
        this.at = at;
    }

    void booking(PlannedBooking booking) {
        Span name = new Span(BookingTexts.guest(at, booking));
        name.addClassName("strong");
        Div head = new Div(name);
        head.addClassName("row");
        marks(at, booking).forEach(head::add);
        String room = booking.room() == null ? "" : " · " + booking.room();
        Div below = new Div(booking.names().service() + " · "
                + desk.formats().duration(booking.terms().duration()) + room);
        below.addClassNames("muted", "small");
        Badge state = booking.toReassign()
                ? new Badge(Tone.WARN, SalonIcon.ALERT, at.getTranslation("planner.to-reassign"))
                : BookingTexts.badge(at, booking.state());
        line(booking.span(), BookingTexts.block(booking.state()), new Div(head, below), state);
    }

    void leave(PlannedLeave leave) {
        Div words = new Div(at.getTranslation("planner.leave." + BookingTexts.kebab(leave.kind())));
        line(leave.span(), "away", words, new Span());
    }

    List<Component> inOrder() {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private void line(ShopSpan span, String kind, Div words, Component end) {
        Span from = new Span(desk.formats().time(span.start().local().toLocalTime()));
        from.addClassName("strong");
        Span until = new Span(desk.formats().time(span.end().local().toLocalTime()));
        Div time = new Div(from, until);
        time.addClassName("time");
        Span edge = new Span();
        edge.addClassName("edge");
        words.addClassName("words");
        Div line = new Div(time, edge, words, end);
        line.addClassNames("dayrow", kind);
        lines.computeIfAbsent(span.from(), moment -> new ArrayList<>()).add(line);
    }

    /** Birthday, health facts to mind: an icon each, with its name for those who hear the page. */
    static List<Component> marks(Component at, PlannedBooking booking) {
        return booking.marks().stream()
                .sorted()
                .<Component>map(mark -> {
                    boolean birthday = mark == GuestMark.BIRTHDAY;
                    String words = at.getTranslation("planner.mark." + BookingTexts.kebab(mark));
                    Span sign = new Span((birthday ? SalonIcon.CAKE : SalonIcon.PULSE).create(15));
                    sign.addClassNames("mk", birthday ? "birthday" : "health");
                    sign.getElement()
                            .setAttribute("role", "img")
                            .setAttribute("aria-label", words)
                            .setAttribute("title", words);
                    return sign;
                })
                .toList();
    }
}
