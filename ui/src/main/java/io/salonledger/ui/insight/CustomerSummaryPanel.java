package io.salonledger.ui.insight;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.AmountBar;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerSummary;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.money.Money;

/** What those who were found come to, at the right. */
class CustomerSummaryPanel extends Aside {

    private final CustomerWords words;
    private final Component export;

    CustomerSummaryPanel(CustomerWords words, Component export) {
        this.words = words;
        this.export = export;
        addClassName("rail");
        getElement().setAttribute("aria-label", words.text("summary"));
    }

    void show(CustomerMeasures measures) {
        removeAll();
        CustomerSummary summary = measures.summary();
        Integer interval = summary.interval();
        Div figures = new Div(
                figure(words.text("average"), money(summary.average())),
                figure(words.text("interval"), interval == null ? "–" : words.text("days", interval)));
        figures.addClassName("figures");
        add(new Section(new H3(words.text("these", measures.found())), figures));
        if (measures.found() > 0 && !summary.spend().isEmpty()) {
            add(spread(measures));
            add(therapists(summary.therapists()));
        }
        if (measures.found() > 0) {
            Div foot = new Div(export);
            foot.addClassName("foot");
            add(foot);
        }
    }

    private static Component figure(String label, String value) {
        Div name = new Div(label);
        name.addClassNames("tiny", "muted");
        Div number = new Div(value);
        number.addClassNames("strong", "big");
        return new Div(name, number);
    }

    private String money(@Nullable Money amount) {
        return amount == null ? "–" : words.formats().wholeMoney(amount.amount(), amount.currency());
    }

    private Component spread(CustomerMeasures measures) {
        CustomerSummary summary = measures.summary();
        List<AmountBar> bars = summary.spend();
        long most = Math.max(1, bars.stream().mapToLong(AmountBar::count).max().orElse(1));
        Money median = summary.median();
        Div drawing = new Div();
        drawing.addClassName("spread");
        drawing.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words.text("spread") + ": " + words.text("median", money(median)));
        for (AmountBar bar : bars) {
            Span column = new Span();
            boolean middle = median != null && median.minorUnits() >= bar.from() && median.minorUnits() < bar.to();
            column.setClassName("hi", middle);
            column.setHeight(bar.count() == 0 ? "2px" : Math.max(4, 84 * bar.count() / most) + "px");
            column.setTitle(
                    words.spend(bar.from(), bar.to() - 1, measures.currency()) + ": " + words.number(bar.count()));
            drawing.add(column);
        }
        Div axis = new Div(
                new Span(words.amount(0, measures.currency())),
                new Span(words.text("median", money(median))),
                new Span(words.text("and-more", words.amount(bars.getLast().from(), measures.currency()))));
        axis.addClassName("axis");
        return new Section(new H3(words.text("spread")), drawing, axis);
    }

    private Component therapists(List<NamedCount> counts) {
        long most =
                Math.max(1, counts.stream().mapToLong(NamedCount::count).max().orElse(1));
        Div bars = new Div();
        bars.addClassName("bars");
        for (NamedCount count : counts) {
            boolean others = count.value().isEmpty();
            Span name = new Span(others ? words.text("others") : words.named("therapist", count));
            name.addClassName("clip");
            Span bar = new Span();
            bar.addClassName("bar");
            bar.setClassName("others", others);
            bar.setWidth(Math.max(2, 100 * count.count() / most) + "%");
            Span track = new Span(bar);
            track.addClassName("trk");
            Span number = new Span(words.number(count.count()));
            number.addClassName("num");
            bars.add(name, track, number);
        }
        return new Section(new H3(words.text("favourites")), bars);
    }
}
