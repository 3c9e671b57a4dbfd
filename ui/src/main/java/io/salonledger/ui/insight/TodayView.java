package io.salonledger.ui.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsBy;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.contracts.insight.query.TakingsSpan;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Segments;
import io.salonledger.ui.shell.StateBlock;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** The manager's home: what was taken, by whom and with what; where today has nothing yet, the newest day that has. */
@Route("today")
@StyleSheet("context://css/homes.css")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "ACCOUNTANT", "AUDITOR", "ANALYST"})
public class TodayView extends Page implements BeforeEnterObserver {

    private static final String PATH = "today";

    private final transient TakingsGateway gateway;
    private final transient CurrentUser user;
    private final transient Branches branches;
    private final transient LocalFormats formats;
    private final transient Clock clock;
    private final Segments<Period.Kind> kinds;
    private final DatePicker day;
    private final Button newest;
    private final Div takings = new Div();
    private final DaySide side;
    private transient UrlFilter url = new UrlFilter();
    private transient List<TakingsGroup> shown = List.of();

    TodayView(
            TakingsGateway gateway,
            CurrentUser user,
            Branches branches,
            LocalFormats formats,
            VaadinTexts texts,
            HomeParts parts,
            Clock clock,
            Live live) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.clock = clock;
        header().title(getTranslation("takings.today"));
        kinds = new Segments<>(getTranslation("takings.period"), kind -> show("period", kind.key()));
        for (Period.Kind kind : Period.Kind.values()) {
            kinds.add(getTranslation("takings.period." + kind.key()), kind);
        }
        day = texts.on(new DatePicker());
        day.setId("day");
        day.setAriaLabel(getTranslation("takings.day"));
        day.setWidth("150px");
        day.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                show("day", chosen.getValue() == null ? "" : chosen.getValue().toString());
            }
        });
        newest = new Button(getTranslation("takings.newest"), SalonIcon.CLOCK.create(17), click -> show("day", ""));
        newest.setId("newest");
        header().actions(kinds, day, newest);
        takings.addClassName("sl-home");
        side = new DaySide(parts, live);
        body().add(side.around(takings));
        live.follow(this, () -> Live.all("ticket-lines"), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        show();
    }

    private void show(String name, String value) {
        url.with(name, value);
        url.show(UI.getCurrent(), PATH);
        show();
    }

    private void show() {
        try {
            BranchId branch = user.branch().map(one -> new BranchId(one.id())).orElse(null);
            TakingsSpan span = gateway.span(branch);
            LocalDate last = span.newest();
            if (last == null) {
                kinds.setVisible(false);
                day.setVisible(false);
                newest.setVisible(false);
                instead(new EmptyState(
                        SalonIcon.CHART, getTranslation("takings.empty"), getTranslation("takings.empty.hint")));
                return;
            }
            draw(branch, last);
        } catch (Refused refused) {
            instead(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            instead(new ErrorState(getTranslation("takings.failed"), failed.correlationId(), this::show));
        }
    }

    /** Draws the day anew if its money changed; what stands beside it follows by itself. */
    private void follow() {
        BranchId branch = user.branch().map(one -> new BranchId(one.id())).orElse(null);
        LocalDate last = gateway.span(branch).newest();
        if (last == null) {
            return;
        }
        Period period =
                Period.of(Period.Kind.of(url.text("period")), chosenDay().orElse(last));
        Takings now = gateway.measure(branch, period.from(), period.to(), TakingsBy.DAY);
        if (!now.groups().equals(shown)) {
            kinds.setVisible(true);
            day.setVisible(true);
            draw(branch, last);
        }
    }

    private void draw(@Nullable BranchId branch, LocalDate last) {
        LocalDate chosen = chosenDay().orElse(last);
        Period.Kind kind = Period.Kind.of(url.text("period"));
        Period period = Period.of(kind, chosen);
        kinds.choose(kind);
        day.setValue(chosen);
        newest.setVisible(!chosen.equals(last));
        header().context(context(branch, chosen));
        Takings now = gateway.measure(branch, period.from(), period.to(), TakingsBy.DAY);
        Takings before = gateway.measure(branch, period.beforeFrom(), period.beforeTo(), TakingsBy.DAY);
        shown = now.groups();
        Totals money = new Totals(formats.here(), now, before);
        TakingsCharts charts = new TakingsCharts(gateway, branch, period, chosen, formats.here());
        takings.removeAll();
        takings.add(new TakingsFigures(formats.here(), now, period, money).whole(), charts.days());
        Div middle = new Div(charts.therapists(), charts.months());
        middle.addClassName("sl-home-half");
        Div below = new Div(charts.services(), charts.products());
        below.addClassName("sl-home-half");
        takings.add(middle, below);
        side.measure(branch, period, last);
    }

    /** Without takings the day itself is still to be seen beside. */
    private void instead(StateBlock state) {
        shown = List.of();
        takings.removeAll();
        takings.add(state);
    }

    private Optional<LocalDate> chosenDay() {
        try {
            return url.text("day").isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(url.text("day")));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    /** Says so when the day looked at is not today. */
    private String context(@Nullable BranchId branch, LocalDate chosen) {
        LocalDate today = Optional.ofNullable(branch)
                .flatMap(branches::calendar)
                .map(calendar -> calendar.businessDateOf(clock.instant()))
                .orElseGet(() -> LocalDate.now(clock.withZone(user.zone())));
        String text = formats.here().day(chosen);
        return chosen.equals(today) ? text : getTranslation("takings.newest.of", text);
    }
}
