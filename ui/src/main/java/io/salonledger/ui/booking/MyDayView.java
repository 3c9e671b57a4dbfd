package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.roster.query.MyDay;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.StepNavigation;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Following;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.member.GuestBriefings;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** A therapist's own day (我的一天): who is being served, who comes next, and everything else by time. */
@Route("my-day")
@StyleSheet("context://css/members.css")
@StyleSheet("context://css/homes.css")
@RolesAllowed("THERAPIST")
public class MyDayView extends Page implements BeforeEnterObserver {

    private static final String PATH = "my-day";

    private final transient PlannerDesk desk;
    private final transient GuestBriefings briefings;
    private final Div content = new Div();
    private final StepNavigation days =
            new StepNavigation(List.of("planner.previous", "planner.today", "planner.next"), this::go);
    private transient UrlFilter url = new UrlFilter();
    private transient @Nullable MyDay shown;
    private final transient Following following;

    MyDayView(PlannerDesk desk, GuestBriefings briefings, Live live) {
        this.desk = desk;
        following = live.follow(this, this::watched, this::follow);
        this.briefings = briefings;
        setId("my-day");
        content.addClassName("sl-my-day");
        header().title(getTranslation("my-day.title")).mark(days);
        body().add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        load();
    }

    /** Null means today, whatever each branch calls today. */
    private @Nullable LocalDate date() {
        try {
            return url.text("day").isEmpty() ? null : LocalDate.parse(url.text("day"));
        } catch (DateTimeParseException mistyped) {
            return null;
        }
    }

    private void go(int step) {
        MyDay now = shown;
        if (step == 0 || now == null || now.plans().isEmpty()) {
            url.with("day", "");
        } else {
            DayPlanDetails plan = now.plans().getFirst();
            LocalDate day = plan.plan().date().plusDays(step);
            url.with("day", day.equals(plan.today()) ? "" : day.toString());
        }
        url.show(UI.getCurrent(), PATH);
        load();
        following.turn();
    }

    private void load() {
        try {
            show(desk.gateway().myDay(date()));
        } catch (Refused refused) {
            instead(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            instead(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::load));
        }
    }

    private void instead(com.vaadin.flow.component.Component state) {
        shown = null;
        days.setVisible(false);
        content.removeAll();
        content.add(state);
    }

    private void show(MyDay now) {
        if (now.employee() == null) {
            instead(new EmptyState(
                    SalonIcon.USERS, getTranslation("my-day.unlinked"), getTranslation("my-day.unlinked.hint")));
            return;
        }
        if (now.plans().isEmpty()) {
            instead(new EmptyState(
                    SalonIcon.HOME, getTranslation("my-day.no-branch"), getTranslation("my-day.no-branch.hint")));
            return;
        }
        shown = now;
        days.setVisible(true);
        header().context(heading(now));
        content.removeAll();
        content.add(words(heading(now)));
        now.plans()
                .forEach(plan -> new MyDayCards(
                                desk, briefings, plan, this::load, now.plans().size() > 1)
                        .cards()
                        .forEach(content::add));
    }

    private String heading(MyDay now) {
        DayPlanDetails first = now.plans().getFirst();
        String branches = now.plans().stream()
                .map(plan -> desk.nameOf(plan.plan().branch()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
        return desk.formats().day(first.plan().date()) + (branches.isEmpty() ? "" : " · " + branches);
    }

    private static Div words(String text) {
        Div line = new Div(text);
        line.addClassNames("muted", "small", "day-line");
        return line;
    }

    private List<WatchReadModel> watched() {
        MyDay now = shown;
        return now == null
                ? List.of()
                : PlannerGateway.shown(
                        now.plans().stream().map(DayPlanDetails::plan).toList());
    }

    private void follow() {
        MyDay now = desk.gateway().myDay(date());
        if (!now.equals(shown)) {
            show(now);
        }
    }
}
