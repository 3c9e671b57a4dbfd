package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.insight.query.AmountBar;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.DateBar;

/** The two filters with a histogram: what was spent, and when the last visit was. */
class CustomerRanges {

    private final CustomerWords words;
    private final CustomerMeasures measures;
    private final CustomerFilter filter;
    private final Consumer<CustomerFilter> choose;

    CustomerRanges(
            CustomerWords words, CustomerMeasures measures, CustomerFilter filter, Consumer<CustomerFilter> choose) {
        this.words = words;
        this.measures = measures;
        this.filter = filter;
        this.choose = choose;
    }

    Section spend() {
        List<AmountBar> bars = measures.facets().spend();
        Long least = filter.spendMin();
        Long most = filter.spendMax();
        int end = bars.size() - 1;
        int first = least == null
                ? 0
                : (int) bars.stream().filter(bar -> bar.to() <= least).count();
        int last = most == null
                ? end
                : end - (int) bars.stream().filter(bar -> bar.from() > most).count();
        RangeBars range = new RangeBars(
                words.text("spend"),
                bars.stream().map(AmountBar::count).toList(),
                bars.stream()
                        .map(bar -> words.spend(bar.from(), bar.to() - 1, measures.currency()))
                        .toList(),
                Math.min(first, end),
                Math.max(last, 0),
                (from, to) -> choose.accept(filter.spend(
                        from == 0 ? null : bars.get(from).from(),
                        to == end ? null : bars.get(to).to() - 1)));
        return section(
                "spend",
                least == null && most == null ? "" : words.spend(least, most, measures.currency()),
                range,
                words.amount(0, measures.currency()),
                words.text("and-more", words.amount(bars.getLast().from(), measures.currency())));
    }

    Section lastVisit() {
        List<DateBar> bars = measures.facets().lastVisit();
        LocalDate from = filter.lastVisitFrom();
        LocalDate to = filter.lastVisitTo();
        int end = bars.size() - 1;
        int first = from == null
                ? 0
                : (int) bars.stream().filter(bar -> bar.to().isBefore(from)).count();
        int last = to == null
                ? end
                : end
                        - (int) bars.stream()
                                .filter(bar -> bar.from().isAfter(to))
                                .count();
        RangeBars range = new RangeBars(
                words.text("last-visit"),
                bars.stream().map(DateBar::count).toList(),
                bars.stream().map(bar -> YearMonth.from(bar.to()).toString()).toList(),
                Math.min(first, end),
                Math.max(last, 0),
                (one, other) -> choose.accept(filter.lastVisit(
                        one == 0 ? null : bars.get(one).from(),
                        other == end ? null : bars.get(other).to())));
        return section(
                "last-visit",
                from == null && to == null ? "" : words.lastVisit(from, to),
                range,
                words.text("and-before", YearMonth.from(bars.getFirst().to())),
                YearMonth.from(bars.getLast().to()).toString());
    }

    private Section section(String facet, String chosen, RangeBars range, String least, String most) {
        H3 title = new H3(words.text(facet));
        Section section = new Section(title, range);
        section.addClassName("facet-" + facet);
        Span ends = new Span(new Span(least), new Span(most));
        ends.addClassName("ends");
        section.add(ends);
        if (!chosen.isEmpty()) {
            Span now = new Span(chosen);
            now.addClassName("chosen");
            section.add(now);
        }
        return section;
    }
}
