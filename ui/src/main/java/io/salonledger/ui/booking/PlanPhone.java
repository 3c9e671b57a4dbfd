package io.salonledger.ui.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The plan on a phone: one lane with its times, or what comes when in all of them. */
final class PlanPhone extends Div {

    private final transient PlannerDesk desk;
    private final transient PlanBoard.Acts acts;
    private transient List<PlanLane> lanes = List.of();
    /** The lane that is shown alone; empty means all. */
    private String only = "";

    private boolean cancelled;
    private transient @Nullable BookingId opened;
    private transient @Nullable ShopTime scrolled;

    PlanPhone(PlannerDesk desk, PlanBoard.Acts acts) {
        this.desk = desk;
        this.acts = acts;
        addClassName("sl-plan-phone");
    }

    void show(List<PlanLane> shown, boolean withCancelled, @Nullable BookingId open) {
        lanes = List.copyOf(shown);
        cancelled = withCancelled;
        opened = open;
        if (lane().isEmpty()) {
            only = "";
        }
        draw();
    }

    private Optional<PlanLane> lane() {
        return lanes.stream().filter(lane -> lane.id().equals(only)).findFirst();
    }

    private void draw() {
        removeAll();
        Div choices = new Div(choice("", getTranslation("planner.everyone"), everything()));
        choices.addClassName("people");
        lanes.forEach(lane ->
                choices.add(choice(lane.id(), lane.shortName(this, desk.formats()), lane.face(this, desk.formats()))));
        add(choices);
        lane().ifPresentOrElse(this::one, this::all);
    }

    private void one(PlanLane lane) {
        PlanBoard board = new PlanBoard(desk, acts);
        board.show(List.of(lane), cancelled, opened);
        add(board);
    }

    private void all() {
        List<PlannedBooking> rows = lanes.stream()
                .flatMap(lane -> lane.bookings().stream())
                .filter(booking -> cancelled || booking.state() != BookingState.CANCELLED)
                .sorted(Comparator.comparing(booking -> booking.span().from()))
                .toList();
        if (rows.isEmpty()) {
            add(new EmptyState(
                    SalonIcon.CALENDAR, getTranslation("planner.nothing"), getTranslation("planner.nothing.hint")));
        }
        boolean oneDay = rows.stream()
                        .map(row -> row.placement().businessDate())
                        .distinct()
                        .count()
                < 2;
        int next = next(rows);
        for (int i = 0; i < rows.size(); i++) {
            PlannedBooking row = rows.get(i);
            boolean first = i == 0
                    || !row.placement()
                            .businessDate()
                            .equals(rows.get(i - 1).placement().businessDate());
            if (!oneDay && first) {
                Div day = new Div(desk.formats().day(row.placement().businessDate()));
                day.addClassNames("muted", "small", "shifts");
                add(day);
            }
            Div line = row(row);
            add(line);
            if (i > 0 && i == next) {
                line.getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({ block: 'start' }))");
            }
        }
    }

    /** Of a day that is turned to, what is not over yet comes in sight; -1 if the person scrolls by now. */
    private int next(List<PlannedBooking> rows) {
        ShopTime begins = lanes.getFirst().axis().start();
        if (begins.equals(scrolled)) {
            return -1;
        }
        scrolled = begins;
        Instant now = desk.now();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).span().until().isAfter(now))
                .findFirst()
                .orElse(-1);
    }

    private NativeButton choice(String id, String name, Component face) {
        Span label = new Span(name);
        NativeButton button = new NativeButton();
        button.add(face, label);
        button.setClassName("on", only.equals(id));
        button.getElement().setAttribute("aria-pressed", String.valueOf(only.equals(id)));
        button.addClickListener(click -> {
            only = id;
            draw();
        });
        return button;
    }

    private static Span everything() {
        Span all = new Span(SalonIcon.LAYERS.create(18));
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
        row.addClickListener(click -> acts.open(booking.booking()));
        return row;
    }

    private Badge state(PlannedBooking booking) {
        return booking.toReassign()
                ? new Badge(Tone.WARN, SalonIcon.ALERT, getTranslation("planner.to-reassign"))
                : BookingTexts.badge(this, booking.state());
    }
}
