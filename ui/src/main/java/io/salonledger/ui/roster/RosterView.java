package io.salonledger.ui.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.query.RosterWeek;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.StepNavigation;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** Who works when in a branch (排班), a week at a time. */
@Route("roster")
@JsModule("context://js/salon-planner.js")
@StyleSheet("context://css/planner.css")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "ACCOUNTANT", "AUDITOR", "ANALYST"
})
public class RosterView extends Page implements BeforeEnterObserver {

    private static final String PATH = "roster";
    private static final int WEEK = 7;

    private final transient RosterDesk desk;
    private final Div content = new Div();
    private final Button copy;
    private transient UrlFilter url = new UrlFilter();
    private transient @Nullable BranchId branch;
    private transient @Nullable RosterWeek shown;

    RosterView(RosterDesk desk, Live live) {
        this.desk = desk;
        live.follow(this, () -> Live.all("day-plan"), this::follow);
        setId("roster");
        fillWindow();
        content.addClassName("sl-roster");
        header().title(getTranslation("roster.title"))
                .mark(new StepNavigation(
                        List.of("roster.previous", "roster.this-week", "roster.next"),
                        step -> go(step == 0 ? null : monday().plusWeeks(step))));
        copy = new Button(getTranslation("roster.copy"), SalonIcon.LAYERS.create(16), click -> copy());
        copy.setId("copy-week");
        copy.setVisible(desk.mayPlan());
        header().actions(copy);
        body().add(content);
    }

    private LocalDate monday() {
        LocalDate date = branch == null ? LocalDate.now(desk.formats().clock()) : desk.today(branch);
        try {
            if (!url.text("week").isEmpty()) {
                date = LocalDate.parse(url.text("week"));
            }
        } catch (DateTimeParseException mistyped) {
            // This week, then.
        }
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @param date null means this week */
    private void go(@Nullable LocalDate date) {
        url.with("week", date == null ? "" : date.toString());
        url.show(UI.getCurrent(), PATH);
        load();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        branch = desk.branch().orElse(null);
        load();
    }

    private void load() {
        BranchId of = branch;
        if (of == null) {
            showOnly(new EmptyState(
                    SalonIcon.HOME, getTranslation("roster.no-branch"), getTranslation("roster.no-branch.hint")));
            return;
        }
        try {
            take(desk.gateway().week(of, monday()));
        } catch (Refused refused) {
            shown = null;
            content.removeAll();
            content.add(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            shown = null;
            content.removeAll();
            content.add(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::load));
        }
    }

    private void draw(RosterWeek week) {
        header().context(desk.formats().day(week.from()) + " – "
                + desk.formats().day(week.from().plusDays(WEEK - 1)));
        content.removeAll();
        copy.setEnabled(!week.rows().isEmpty());
        if (week.rows().isEmpty()) {
            content.add(new EmptyState(
                    SalonIcon.TEAM, getTranslation("roster.empty"), getTranslation("roster.empty.hint")));
            return;
        }
        RosterTable table = new RosterTable(desk, week, this::load);
        content.add(table);
        // A phone shows some days only: today is among them.
        table.getElement()
                .executeJs("setTimeout(() => { const today = this.querySelector('th.today');"
                        + " if (today) this.parentElement.scrollLeft = today.offsetLeft - 120; }, 250)");
    }

    private void copy() {
        RosterWeek week = shown;
        if (week != null) {
            FormDialog.guarded(() -> {
                WeekCopy done = new WeekCopy(desk.gateway());
                done.into(week);
                String words = getTranslation(
                        "roster.copied",
                        desk.formats().number(done.copied()),
                        desk.formats().number(done.left()));
                (done.copied() == 0 ? Notice.later(words) : Notice.good(words)).show();
                load();
            });
        }
    }

    /** What can't be had just now leaves the page as it is. */
    private void follow() {
        BranchId of = branch;
        if (of != null) {
            take(desk.gateway().week(of, monday()));
        }
    }

    private void take(RosterWeek week) {
        if (!week.equals(shown)) {
            shown = week;
            draw(week);
        }
    }
}
