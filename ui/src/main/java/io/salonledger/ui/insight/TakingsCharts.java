package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsBy;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.chart.Chart;
import io.salonledger.ui.shell.chart.HorizontalBars;
import io.salonledger.ui.shell.chart.Legend;
import io.salonledger.ui.shell.chart.PeriodBars;
import io.salonledger.ui.shell.language.Formats;

/** The charts of the manager's home; each bar leads to the tickets behind it. */
final class TakingsCharts {

    private static final int DAYS = 14;
    private static final int MONTHS = 12;
    private static final int MOST = 8;

    private final TakingsGateway gateway;
    private final @Nullable BranchId branch;
    private final Period period;
    private final LocalDate day;
    private final Formats formats;

    TakingsCharts(TakingsGateway gateway, @Nullable BranchId branch, Period period, LocalDate day, Formats formats) {
        this.gateway = gateway;
        this.branch = branch;
        this.period = period;
        this.day = day;
        this.formats = formats;
    }

    /** Two weeks up to the day, each day with the same weekday a week before. */
    SectionCard days() {
        LocalDate from = day.minusDays(DAYS - 1);
        Takings found = gateway.measure(branch, from.minusWeeks(1), day, TakingsBy.DAY);
        Map<String, Money> net = net(found);
        Currency currency = currency(found);
        PeriodBars bars = new PeriodBars(text("takings.day"), text("takings.takings"), money(currency))
                .comparedWith(text("takings.week-before"));
        List<LocalDate> shown = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(day); date = date.plusDays(1)) {
            BigDecimal value = of(net, date.toString(), currency);
            BigDecimal before = of(net, date.minusWeeks(1).toString(), currency);
            String label = date.getDayOfMonth() + " " + weekday(date.getDayOfWeek());
            if (date.equals(day)) {
                bars.now(label, value, before, null);
            } else {
                bars.past(label, value, before);
            }
            shown.add(date);
        }
        Chart chart = bars.chart(text("takings.days.summary", formats.day(from), formats.day(day)));
        chart.onPick(index -> open(shown.get(index), shown.get(index), Map.of()));
        return card(
                "takings.days",
                chart,
                new Legend().first(text("takings.takings")).comparison(text("takings.week-before")));
    }

    SectionCard months() {
        YearMonth last = YearMonth.from(day);
        YearMonth first = last.minusMonths(MONTHS - 1);
        Takings found = gateway.measure(branch, first.atDay(1), last.atEndOfMonth(), TakingsBy.MONTH);
        Map<String, Money> net = net(found);
        Currency currency = currency(found);
        PeriodBars bars = new PeriodBars(text("takings.month"), text("takings.takings"), money(currency));
        List<YearMonth> shown = new ArrayList<>();
        boolean begun = false;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            begun |= net.containsKey(month.toString());
            if (!begun) {
                continue;
            }
            BigDecimal value = of(net, month.toString(), currency);
            if (month.equals(last)) {
                bars.now(month.toString(), value, null, null);
            } else {
                bars.past(month.toString(), value, null);
            }
            shown.add(month);
        }
        Chart chart = bars.chart(text("takings.months.summary", first, last));
        chart.onPick(index -> open(shown.get(index).atDay(1), shown.get(index).atEndOfMonth(), Map.of()));
        return card("takings.months", chart, null);
    }

    SectionCard therapists() {
        Takings found = gateway.measure(branch, period.from(), period.to(), TakingsBy.EMPLOYEE, MOST);
        PeopleNames names = gateway.names(found);
        HorizontalBars bars = new HorizontalBars(
                text("takings.therapist"), text("takings.services"), text("takings.products"), money(currency(found)));
        for (TakingsGroup group : found.groups()) {
            bars.row(
                    name(group.key(), names),
                    group.services().amount(),
                    group.products().amount());
        }
        Chart chart = bars.chart(text("takings.therapists.summary"));
        chart.onPick(index -> {
            String key = found.groups().get(index).key();
            open(period.from(), period.to(), key.isEmpty() ? Map.of() : Map.of("employee", key));
        });
        return found.groups().isEmpty()
                ? nothing("takings.therapists")
                : card(
                        "takings.therapists",
                        chart,
                        new Legend().first(text("takings.services")).second(text("takings.products")));
    }

    private static String name(String key, PeopleNames names) {
        if (key.isEmpty()) {
            return text("ticket.house");
        }
        String name = names.of(new EmployeeId(key));
        return name.isEmpty() ? text("ticket.nameless") : name;
    }

    SectionCard services() {
        return items(TakingsBy.SERVICE, "takings.top-services", "service");
    }

    SectionCard products() {
        return items(TakingsBy.PRODUCT, "takings.top-products", "product");
    }

    private SectionCard items(TakingsBy by, String title, String parameter) {
        Takings found = gateway.measure(branch, period.from(), period.to(), by, MOST);
        if (found.groups().isEmpty()) {
            return nothing(title);
        }
        HorizontalBars bars = new HorizontalBars(text(title), text("takings.takings"), money(currency(found)));
        found.groups().forEach(group -> bars.row(label(group), group.net().amount()));
        Chart chart = bars.chart(text(title));
        chart.onPick(index -> {
            TakingsGroup group = found.groups().get(index);
            open(period.from(), period.to(), Map.of(parameter, group.key(), "named", label(group)));
        });
        return card(title, chart, null);
    }

    private static String label(TakingsGroup group) {
        return group.label().isEmpty() ? text("ticket.item-nameless") : group.label();
    }

    private static SectionCard card(String title, Chart chart, @Nullable Component legend) {
        SectionCard card = new SectionCard(text(title));
        if (legend != null) {
            card.end(legend);
        }
        card.end(chart.tableSwitch());
        return card.padded(chart);
    }

    private static SectionCard nothing(String title) {
        Div none = new Div(text("takings.nothing"));
        none.addClassNames("muted", "small");
        return new SectionCard(text(title)).padded(none);
    }

    /** The tickets of a period. */
    static Anchor tickets(String words, Period period) {
        Anchor link = new Anchor("tickets?from=" + period.from() + "&to=" + period.to(), words);
        link.addClassName("sl-link");
        return link;
    }

    private static void open(LocalDate from, LocalDate to, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(more);
        parameters.put("from", from.toString());
        parameters.put("to", to.toString());
        UI.getCurrent().navigate("tickets", QueryParameters.simple(parameters));
    }

    private static Map<String, Money> net(Takings found) {
        Currency currency = currency(found);
        return found.groups().stream()
                .filter(group -> group.net().currency().equals(currency))
                .collect(Collectors.toMap(TakingsGroup::key, TakingsGroup::net, (one, other) -> one, TreeMap::new));
    }

    private static BigDecimal of(Map<String, Money> net, String key, Currency currency) {
        return net.getOrDefault(key, Money.zero(currency)).amount();
    }

    private static Currency currency(Takings found) {
        return found.total().stream()
                .findFirst()
                .map(total -> total.net().currency())
                .orElse(Currency.getInstance("CNY"));
    }

    private Function<BigDecimal, String> money(Currency currency) {
        return amount -> formats.money(amount, currency);
    }

    private String weekday(DayOfWeek weekday) {
        boolean chinese = formats.locale().getLanguage().equals("zh");
        return weekday.getDisplayName(chinese ? TextStyle.NARROW : TextStyle.SHORT, chinese ? Locale.CHINA : Locale.UK);
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
