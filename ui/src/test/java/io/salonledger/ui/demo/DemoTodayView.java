package io.salonledger.ui.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.LiveMark;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Segments;
import io.salonledger.ui.shell.Skeleton;
import io.salonledger.ui.shell.Sparkline;
import io.salonledger.ui.shell.Trend;
import io.salonledger.ui.shell.WhyPopover;
import io.salonledger.ui.shell.chart.Chart;
import io.salonledger.ui.shell.chart.HeatStrip;
import io.salonledger.ui.shell.chart.HorizontalBars;
import io.salonledger.ui.shell.chart.Legend;
import io.salonledger.ui.shell.chart.LineChart;
import io.salonledger.ui.shell.chart.PeriodBars;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;

/** The manager's day of the mocks, with made-up figures. */
@Route("demo-today")
@RolesAllowed({"BRANCH_MANAGER", "OWNER"})
public class DemoTodayView extends Page {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final double[] TAKINGS = {
        15820, 8460, 9120, 10240, 9880, 14300, 16400, 17240, 7960, 9640, 11080, 10420, 15160
    };

    private final Formats formats;

    public DemoTodayView(LocalFormats formats) {
        this.formats = formats.here();
        Button book = new Button(getTranslation("demo.new"), SalonIcon.PLUS.create(17));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        header().title(getTranslation("demo.today"))
                .context(this.formats.day(java.time.LocalDate.of(2026, 11, 21)))
                .mark(new LiveMark().asOf(Instant.parse("2026-11-21T06:20:00Z"), 1_284_907, this.formats))
                .actions(
                        new Segments<String>("period", period -> {})
                                .add(getTranslation("demo.day"), "day")
                                .add(getTranslation("demo.week"), "week")
                                .add(getTranslation("demo.month"), "month")
                                .choose("day"),
                        new Button(getTranslation("demo.till"), SalonIcon.TILL.create(17)),
                        book);
        body().add(figures(), columns());
    }

    private String money(double amount) {
        return formats.money(BigDecimal.valueOf(amount), CNY);
    }

    private String whole(BigDecimal amount) {
        return formats.wholeMoney(amount, CNY);
    }

    private KeyFigures figures() {
        WhyPopover why = new WhyPopover(getTranslation("demo.takings"), "#1,284,907")
                .part(getTranslation("demo.services"), "28", "+11,262.00")
                .part(getTranslation("demo.products"), "9", "+2,220.00")
                .agreesWithLedger();
        return new KeyFigures(
                new KeyFigure(getTranslation("demo.takings"), money(13482))
                        .compared(Trend.up("8.6%"))
                        .compared(getTranslation("demo.versus"))
                        .drawing(new Sparkline(1, 2, 2, 4, 5, 7, 8, 9, 11, 12, 14, 16))
                        .why(why),
                new KeyFigure(getTranslation("demo.visits"), "31").unit("/ 46").compared(Trend.up("4")),
                new KeyFigure(getTranslation("demo.average"), money(434.9)).compared(Trend.down("2.1%")),
                new KeyFigure(getTranslation("demo.occupancy"), "78").unit("%").compared(Trend.flat("0%")),
                new KeyFigure(getTranslation("demo.prepaid"), whole(BigDecimal.valueOf(862140)))
                        .compared(Trend.up("¥9,600")));
    }

    private Div columns() {
        Div main = new Div(takings(), heat(), therapists());
        main.addClassName("colm");
        Div side = new Div(
                new SectionCard(getTranslation("demo.decide"), new Skeleton(3)).badge(Badges.urgent("4")),
                line(),
                new SectionCard(
                        getTranslation("demo.next"),
                        new EmptyState(
                                SalonIcon.CALENDAR, getTranslation("demo.empty"), getTranslation("demo.empty.hint"))));
        side.addClassName("colm");
        Div home = new Div(main, side);
        home.addClassName("home");
        return home;
    }

    private SectionCard takings() {
        PeriodBars bars = new PeriodBars(getTranslation("demo.day"), getTranslation("demo.takings"), this::whole)
                .comparedWith(getTranslation("demo.compare"))
                .forecast(getTranslation("demo.open"));
        for (int i = 0; i < TAKINGS.length; i++) {
            bars.past(
                    String.valueOf(8 + i),
                    BigDecimal.valueOf(TAKINGS[i]),
                    BigDecimal.valueOf(TAKINGS[i] * (i % 3 == 0 ? 0.94 : 1.03)));
        }
        bars.now("21", BigDecimal.valueOf(13482), BigDecimal.valueOf(16400), BigDecimal.valueOf(4944));
        Chart chart = bars.chart(getTranslation("demo.takings"));
        Legend legend = new Legend()
                .first(getTranslation("demo.paid"))
                .forecast(getTranslation("demo.open"))
                .comparison(getTranslation("demo.compare"));
        return new SectionCard(getTranslation("demo.by-day"), chart).end(legend, chart.tableSwitch());
    }

    private SectionCard heat() {
        List<String> hours = List.of("10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21");
        HeatStrip strip = new HeatStrip(hours, getTranslation("demo.occupancy"))
                .row(getTranslation("demo.today"), List.of(43, 71, 86, 79, 96, 93, 86, 79, 64, 71, 50, 21), 4, 5)
                .row(getTranslation("demo.week"), List.of(36, 64, 79, 71, 93, 100, 93, 71, 57, 64, 43, 14));
        return new SectionCard(getTranslation("demo.occupancy"), strip);
    }

    private SectionCard therapists() {
        Chart chart = new HorizontalBars(
                        getTranslation("demo.therapist"),
                        getTranslation("demo.services"),
                        getTranslation("demo.products"),
                        value -> formats.amount(value, CNY))
                .row("林婉清", BigDecimal.valueOf(2980), BigDecimal.valueOf(420))
                .row("周雅琴", BigDecimal.valueOf(2500), BigDecimal.valueOf(310))
                .row("苏晓芸", BigDecimal.valueOf(2040), BigDecimal.valueOf(560))
                .row("赵明轩", BigDecimal.valueOf(1780), BigDecimal.ZERO)
                .chart(getTranslation("demo.therapist"));
        Legend legend = new Legend().first(getTranslation("demo.services")).second(getTranslation("demo.products"));
        return new SectionCard(getTranslation("demo.therapist"), chart).end(legend, chart.tableSwitch());
    }

    private SectionCard line() {
        LineChart line = new LineChart("t", getTranslation("demo.visits"), formats::number);
        for (int i = 0; i < 24; i++) {
            line.point(i + ":00", BigDecimal.valueOf(Math.round(30 + 20 * Math.sin(i / 3.0))));
        }
        return new SectionCard(getTranslation("demo.visits"), line.chart(getTranslation("demo.visits")));
    }
}
