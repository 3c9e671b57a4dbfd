package io.salonledger.ui.booking;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;

/** Today's bookings by time (接下来): those still to come or being served first, the finished ones after them. */
public final class DayAgenda extends Div {

    private static final Set<BookingState> AHEAD =
            Set.of(BookingState.BOOKED, BookingState.ARRIVED, BookingState.IN_SERVICE);
    private static final int MOST = 8;

    private final transient PlannerDesk desk;
    private final transient TodaysBookings days;
    private final boolean steps;
    private transient List<DayPlanDetails> shown = List.of();

    DayAgenda(PlannerDesk desk, TodaysBookings days, boolean steps) {
        this.desk = desk;
        this.days = days;
        this.steps = steps;
        setId("agenda");
        load();
    }

    /** Redraws if something has changed. */
    public void refresh() {
        List<DayPlanDetails> now = days.plans(0);
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void load() {
        try {
            show(days.plans(0));
        } catch (Refused refused) {
            instead(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            instead(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::load));
        }
    }

    private void instead(com.vaadin.flow.component.Component state) {
        removeAll();
        add(new SectionCard(getTranslation("home.agenda"), state));
    }

    private void show(List<DayPlanDetails> plans) {
        shown = List.copyOf(plans);
        List<PlannedBooking> all = plans.stream()
                .flatMap(plan -> plan.columns().stream())
                .flatMap(column -> column.bookings().stream())
                .filter(booking -> booking.state() != BookingState.CANCELLED)
                .sorted(Comparator.comparing((PlannedBooking booking) -> !AHEAD.contains(booking.state()))
                        .thenComparing(booking -> booking.span().from()))
                .toList();
        List<PlannedBooking> listed = steps
                ? all
                : all.stream()
                        .filter(booking -> AHEAD.contains(booking.state()))
                        .limit(MOST)
                        .toList();
        Button open = new Button(getTranslation("home.agenda.open"), click -> go(""));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        SectionCard card = new SectionCard(getTranslation(steps ? "home.agenda.all" : "home.agenda"))
                .badge(new Badge(Tone.QUIET, desk.formats().number(all.size())))
                .end(open);
        if (listed.isEmpty()) {
            card.add(new EmptyState(
                    SalonIcon.CALENDAR,
                    getTranslation(all.isEmpty() ? "home.agenda.empty" : "home.agenda.over"),
                    getTranslation("home.agenda.empty.hint")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("list", "agenda");
            listed.forEach(booking -> list.add(line(booking)));
            card.add(list);
        }
        removeAll();
        add(card);
    }

    private ListItem line(PlannedBooking booking) {
        Span time = new Span(desk.formats().time(booking.span().start().local().toLocalTime()));
        time.addClassName("t");
        String guest = BookingTexts.guest(this, booking);
        NativeButton name =
                new NativeButton(guest, click -> go(booking.booking().value()));
        name.addClassNames("guest", "strong");
        Div head = new Div(name);
        head.addClassName("row");
        MyDayRows.marks(this, booking).forEach(head::add);
        Div below = new Div(booking.names().service() + " · "
                + booking.names().employee() + " · "
                + desk.formats().duration(booking.terms().duration()));
        below.addClassNames("muted", "small", "clip");
        Div words = new Div(head, below);
        words.addClassName("grow");
        ListItem line = new ListItem(
                time,
                new PersonAvatar(
                        booking.member() == null
                                ? booking.booking().value()
                                : booking.member().value(),
                        guest),
                words,
                badge(booking));
        if (steps) {
            step(booking, line);
        }
        return line;
    }

    private Badge badge(PlannedBooking booking) {
        if (booking.toReassign()) {
            return new Badge(Tone.WARN, SalonIcon.ALERT, getTranslation("planner.to-reassign"));
        }
        if (booking.state() == BookingState.ARRIVED && booking.since() != null) {
            return Badges.arrived(getTranslation(
                    "planner.waiting", desk.formats().duration(Duration.between(booking.since(), desk.now()))));
        }
        return BookingTexts.badge(this, booking.state());
    }

    /** The one step that comes next; the others are in the planner. */
    private void step(PlannedBooking booking, ListItem line) {
        String key = switch (booking.state()) {
            case BOOKED -> "planner.check-in";
            case ARRIVED -> "planner.start";
            case IN_SERVICE -> "planner.complete";
            case COMPLETED -> "home.agenda.ticket";
            default -> "";
        };
        if (key.isEmpty()) {
            return;
        }
        Button button = new Button(getTranslation(key), click -> {
            FormDialog.guarded(() -> {
                BookingDetails details = desk.gateway().find(booking.booking());
                new BookingSteps(desk, details, this::load).next();
            });
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("step");
        button.setAriaLabel(getTranslation(key) + ": " + BookingTexts.guest(this, booking));
        line.add(button);
    }

    private static void go(String booking) {
        UI.getCurrent()
                .navigate(
                        "planner",
                        booking.isEmpty() ? QueryParameters.empty() : QueryParameters.of("booking", booking));
    }
}
