package io.salonledger.ui.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.query.ComplaintGroup;
import io.salonledger.contracts.complaint.query.ComplaintMeasures;
import io.salonledger.contracts.complaint.query.ComplaintsBy;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.chart.Chart;
import io.salonledger.ui.shell.chart.HorizontalBars;
import io.salonledger.ui.shell.chart.Legend;
import io.salonledger.ui.shell.chart.PeriodBars;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** The charts of complaints; each bar leads to the complaints behind it. */
final class ComplaintCharts {

    private static final int MOST = 10;
    private static final int YEAR = 12;

    private final ComplaintDesk desk;
    private final @Nullable BranchId branch;
    private final LocalDate from;
    private final LocalDate to;

    ComplaintCharts(ComplaintDesk desk, @Nullable BranchId branch, LocalDate from, LocalDate to) {
        this.desk = desk;
        this.branch = branch;
        this.from = from;
        this.to = to;
    }

    KeyFigures figures(ComplaintGroup all) {
        KeyFigure suggestions = new KeyFigure(text("complaint.suggestions"), number(all.suggestions()))
                .compared(text("complaint.suggestions.answered", number(all.answered())));
        return new KeyFigures(
                        new KeyFigure(text("complaint.complaints"), number(all.complaints())),
                        new KeyFigure(text("complaint.open"), number(all.open()))
                                .compared(
                                        all.overdue() == 0
                                                ? new Span(text("complaint.overdue.no"))
                                                : new Badge(
                                                        Tone.BAD,
                                                        SalonIcon.ALERT,
                                                        text("complaint.overdue") + " " + number(all.overdue()))),
                        new KeyFigure(text("complaint.response"), ComplaintTexts.span(all.response(), desk, "–"))
                                .compared(text("complaint.average")),
                        new KeyFigure(text("complaint.resolution"), ComplaintTexts.span(all.resolution(), desk, "–"))
                                .compared(text("complaint.average")),
                        suggestions)
                .even();
    }

    SectionCard therapists(ComplaintMeasures measured, ComplaintNames names) {
        List<ComplaintGroup> groups = most(measured);
        HorizontalBars bars = new HorizontalBars(
                text("complaint.employee"), text("complaint.complaints"), text("complaint.suggestions"), this::number);
        groups.forEach(group -> bars.row(
                name(group, names), BigDecimal.valueOf(group.complaints()), BigDecimal.valueOf(group.suggestions())));
        Chart chart = bars.chart(text("complaint.by-employee"));
        chart.onPick(index -> {
            String key = groups.get(index).key();
            open(key.isEmpty() ? Map.of() : Map.of("employee", key));
        });
        return card(
                "complaint.by-employee",
                chart,
                new Legend().first(text("complaint.complaints")).second(text("complaint.suggestions")));
    }

    SectionCard causes(ComplaintMeasures measured) {
        List<ComplaintGroup> groups = most(measured);
        HorizontalBars bars = new HorizontalBars(
                text("complaint.cause"), text("complaint.complaints"), text("complaint.suggestions"), this::number);
        groups.forEach(group -> bars.row(
                word("cause", group.key()),
                BigDecimal.valueOf(group.complaints()),
                BigDecimal.valueOf(group.suggestions())));
        Chart chart = bars.chart(text("complaint.by-cause"));
        chart.onPick(index -> open(Map.of("cause", groups.get(index).key())));
        return card(
                "complaint.by-cause",
                chart,
                new Legend().first(text("complaint.complaints")).second(text("complaint.suggestions")));
    }

    /** A year of months up to the last day, whatever span is looked at. */
    SectionCard months() {
        YearMonth last = YearMonth.from(to);
        YearMonth first = last.minusMonths(YEAR - 1L);
        Map<String, ComplaintGroup> found =
                desk
                        .gateway()
                        .measure(branch, first.atDay(1), last.atEndOfMonth(), ComplaintsBy.MONTH)
                        .groups()
                        .stream()
                        .collect(Collectors.toMap(ComplaintGroup::key, Function.identity()));
        PeriodBars bars = new PeriodBars(text("complaint.month"), text("complaint.complaints"), this::number);
        List<YearMonth> shown = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            ComplaintGroup group = found.get(month.toString());
            BigDecimal count = BigDecimal.valueOf(group == null ? 0 : group.complaints());
            if (month.equals(last)) {
                bars.now(month.toString(), count, null, null);
            } else {
                bars.past(month.toString(), count, null);
            }
            shown.add(month);
        }
        Chart chart = bars.chart(text("complaint.by-month"));
        chart.onPick(index -> open(shown.get(index).atDay(1), shown.get(index).atEndOfMonth(), Map.of()));
        return card("complaint.by-month", chart, null);
    }

    static List<ComplaintGroup> most(ComplaintMeasures measured) {
        return measured.groups().stream().limit(MOST).toList();
    }

    static String name(ComplaintGroup group, ComplaintNames names) {
        return group.key().isEmpty() ? text("complaint.nobody") : names.employee(new EmployeeId(group.key()));
    }

    private void open(Map<String, String> more) {
        open(from, to, more);
    }

    private static void open(LocalDate from, LocalDate to, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(more);
        parameters.put("from", from.toString());
        parameters.put("to", to.toString());
        UI.getCurrent().navigate(ComplaintListView.class, QueryParameters.simple(parameters));
    }

    private String number(long number) {
        return desk.formats().number(number);
    }

    private String number(BigDecimal number) {
        return desk.formats().number(number);
    }

    private static SectionCard card(String title, Chart chart, @Nullable Component legend) {
        SectionCard card = new SectionCard(text(title));
        if (legend != null) {
            card.end(legend);
        }
        return card.end(chart.tableSwitch()).padded(chart);
    }
}
