package io.salonledger.ui.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.query.RosterCell;
import io.salonledger.contracts.roster.query.RosterRow;
import io.salonledger.contracts.roster.query.RosterWeek;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.ReadModelWatch;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.PersonAvatar;
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
    private transient @Nullable ReadModelWatch watch;

    RosterView(RosterDesk desk) {
        this.desk = desk;
        setId("roster");
        fillWindow();
        content.addClassName("sl-roster");
        header().title(getTranslation("roster.title")).mark(navigation());
        copy = new Button(getTranslation("roster.copy"), SalonIcon.LAYERS.create(16), click -> copy());
        copy.setId("copy-week");
        copy.setVisible(desk.mayPlan());
        header().actions(copy);
        body().add(content);
    }

    private Div navigation() {
        Button before = arrow("previous-day", SalonIcon.LEFT, "roster.previous", -WEEK);
        Button after = arrow("next-day", SalonIcon.RIGHT, "roster.next", WEEK);
        Button now = new Button(getTranslation("roster.this-week"), click -> go(null));
        now.setId("go-today");
        now.addThemeVariants(ButtonVariant.SMALL);
        Div all = new Div(before, now, after);
        all.addClassNames("row", "sl-days");
        return all;
    }

    private Button arrow(String id, SalonIcon icon, String key, int days) {
        Button button = new Button(icon.create(16), click -> go(monday().plusDays(days)));
        button.setId(id);
        button.setAriaLabel(getTranslation(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("icon-only");
        return button;
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
            RosterWeek week = desk.gateway().week(of, monday());
            if (!week.equals(shown)) {
                shown = week;
                draw(week);
            }
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
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("roster.employee"));
        week.from().datesUntil(week.from().plusDays(WEEK)).forEach(date -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(desk.formats().day(date));
            cell.setClassName("today", date.equals(week.today()));
        });
        week.rows().forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            String name = row.name().isEmpty() ? getTranslation("booking.erased") : row.name();
            Div who = new Div(new PersonAvatar(row.employee().value(), name).small(), new Span(name));
            who.addClassName("who");
            line.addDataCell().add(who);
            row.cells().forEach(cell -> line.addDataCell().add(cell(week, row, cell, name)));
        });
        content.add(table);
        // A phone shows some days only: today is among them.
        table.getElement()
                .executeJs("this.querySelector('th.today')?.scrollIntoView({ inline: 'center', block: 'nearest' })");
    }

    private NativeButton cell(RosterWeek week, RosterRow row, RosterCell cell, String name) {
        NativeButton button = new NativeButton();
        button.addClassName("cell");
        cell.shifts().forEach(shift -> button.add(mark("shift", desk.words(shift.span()))));
        cell.leaves()
                .forEach(leave -> button.add(mark(
                        "away",
                        getTranslation("roster.kind." + leave.kind().name().toLowerCase(Locale.ROOT)) + " "
                                + desk.words(leave.span()))));
        if (cell.bookings() > 0) {
            button.add(mark(
                    "much", getTranslation("roster.bookings", desk.formats().number(cell.bookings()))));
        }
        button.setAriaLabel(name + ", " + desk.formats().day(cell.date()));
        boolean open = desk.mayPlan() && !cell.date().isBefore(week.today());
        button.setEnabled(open);
        button.addClickListener(click -> new CellDialog(desk, week.branch(), row, cell, this::load).open());
        return button;
    }

    private static Span mark(String name, String text) {
        Span mark = new Span(text);
        mark.addClassName(name);
        return mark;
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

    private void follow() {
        try {
            load();
        } catch (Refused | Failed away) {
            // The page stays as it is; the next press tells.
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        watch = desk.gateway().watch(() -> ui.access(this::follow));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watch != null) {
            watch.close();
        }
        super.onDetach(detached);
    }
}
