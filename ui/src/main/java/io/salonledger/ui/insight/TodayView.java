package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Segments;
import io.salonledger.ui.shell.StateBlock;
import io.salonledger.ui.shell.Trend;
import io.salonledger.ui.shell.WhyPopover;
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
            instead(new NoPermissionState(
                    getTranslation("list.refused"),
                    getTranslation("rejection." + refused.code(), refused.args().toArray())));
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
        takings.add(figures(now, before, period, money), charts.days());
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

    private KeyFigures figures(Takings now, Takings before, Period period, Totals money) {
        TakingsGroup sum = money.now();
        TakingsGroup was = money.before();
        String asOf = getTranslation("takings.as-of", formats.here().number(now.position()));
        String versus = getTranslation("takings.versus." + period.kind().key());
        KeyFigure takings = new KeyFigure(getTranslation("takings.takings"), money.text(sum.net()))
                .compared(trend(sum.net().amount(), was.net().amount()))
                .compared(versus)
                .why(why("takings.takings", asOf, sum, money, period));
        KeyFigure visits = new KeyFigure(
                        getTranslation("takings.visits"), formats.here().number(sum.visits()))
                .compared(trend(BigDecimal.valueOf(sum.visits()), BigDecimal.valueOf(was.visits())))
                .why(new WhyPopover(getTranslation("takings.visits"), asOf)
                        .part(
                                getTranslation("takings.visits"),
                                getTranslation("takings.visits.how"),
                                formats.here().number(sum.visits()))
                        .links(TakingsCharts.tickets(getTranslation("takings.tickets"), period)));
        KeyFigure average = new KeyFigure(getTranslation("takings.average"), money.text(sum.average()))
                .compared(trend(sum.average().amount(), was.average().amount()))
                .why(new WhyPopover(getTranslation("takings.average"), asOf)
                        .part(getTranslation("takings.takings"), "", money.text(sum.net()))
                        .part(
                                getTranslation("takings.visits"),
                                "÷",
                                formats.here().number(sum.visits()))
                        .links(TakingsCharts.tickets(getTranslation("takings.tickets"), period)));
        KeyFigure products = new KeyFigure(getTranslation("takings.products"), money.text(sum.products()))
                .compared(getTranslation("takings.share", share(sum)))
                .why(why("takings.products", asOf, sum, money, period));
        KeyFigure tax = new KeyFigure(
                        getTranslation("takings.tax"),
                        formats.here()
                                .money(sum.tax().toMoney().amount(), sum.net().currency()))
                .compared(getTranslation(
                        "takings.tax.exact", formats.here().number(sum.tax().amount())))
                .why(taxes(asOf, sum, period));
        return new KeyFigures(takings, visits, average, products, tax);
    }

    private WhyPopover why(String title, String asOf, TakingsGroup sum, Totals money, Period period) {
        return new WhyPopover(getTranslation(title), asOf)
                .part(getTranslation("takings.services"), "", money.text(sum.services()))
                .part(getTranslation("takings.products"), "+", money.text(sum.products()))
                .part(
                        getTranslation("takings.takings"),
                        getTranslation("takings.net.how", formats.here().number(sum.lines())),
                        money.text(sum.net()))
                .links(TakingsCharts.tickets(getTranslation("takings.tickets"), period));
    }

    private WhyPopover taxes(String asOf, TakingsGroup sum, Period period) {
        WhyPopover why = new WhyPopover(getTranslation("takings.tax"), asOf);
        sum.taxes()
                .forEach(tax -> why.part(
                        tax.code(),
                        getTranslation("takings.tax.how"),
                        formats.here().number(tax.amount().amount())));
        return why.links(TakingsCharts.tickets(getTranslation("takings.tickets"), period));
    }

    private String share(TakingsGroup sum) {
        return sum.net().isZero()
                ? "–"
                : formats.here()
                        .percent(sum.products().amount().divide(sum.net().amount(), 4, RoundingMode.HALF_UP));
    }

    private Trend trend(BigDecimal now, BigDecimal before) {
        if (before.signum() == 0) {
            return Trend.flat(getTranslation("takings.no-comparison"));
        }
        BigDecimal change = now.subtract(before).divide(before.abs(), 4, RoundingMode.HALF_UP);
        return Trend.of(change.signum(), formats.here().percent(change.abs()));
    }
}
