package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.Trend;
import io.salonledger.ui.shell.WhyPopover;
import io.salonledger.ui.shell.language.Formats;

/** The sums of a period beside those of the one before, each with what it is made of. */
final class TakingsFigures {

    private final Formats formats;
    private final Takings now;
    private final Period period;
    private final Totals money;

    TakingsFigures(Formats formats, Takings now, Period period, Totals money) {
        this.formats = formats;
        this.now = now;
        this.period = period;
        this.money = money;
    }

    KeyFigures whole() {
        TakingsGroup sum = money.now();
        TakingsGroup was = money.before();
        String asOf = text("takings.as-of", formats.number(now.position()));
        String versus = text("takings.versus." + period.kind().key());
        KeyFigure takings = new KeyFigure(text("takings.takings"), money.text(sum.net()))
                .compared(trend(sum.net().amount(), was.net().amount()))
                .compared(versus)
                .why(why("takings.takings", asOf, sum));
        KeyFigure visits = new KeyFigure(text("takings.visits"), formats.number(sum.visits()))
                .compared(trend(BigDecimal.valueOf(sum.visits()), BigDecimal.valueOf(was.visits())))
                .why(new WhyPopover(text("takings.visits"), asOf)
                        .part(text("takings.visits"), text("takings.visits.how"), formats.number(sum.visits()))
                        .links(TakingsCharts.tickets(text("takings.tickets"), period)));
        KeyFigure average = new KeyFigure(text("takings.average"), money.text(sum.average()))
                .compared(trend(sum.average().amount(), was.average().amount()))
                .why(new WhyPopover(text("takings.average"), asOf)
                        .part(text("takings.takings"), "", money.text(sum.net()))
                        .part(text("takings.visits"), "÷", formats.number(sum.visits()))
                        .links(TakingsCharts.tickets(text("takings.tickets"), period)));
        KeyFigure products = new KeyFigure(text("takings.products"), money.text(sum.products()))
                .compared(text("takings.share", share(sum)))
                .why(why("takings.products", asOf, sum));
        KeyFigure tax = new KeyFigure(
                        text("takings.tax"),
                        formats.money(sum.tax().toMoney().amount(), sum.net().currency()))
                .compared(text("takings.tax.exact", formats.number(sum.tax().amount())))
                .why(taxes(asOf, sum));
        return new KeyFigures(takings, visits, average, products, tax);
    }

    private WhyPopover why(String title, String asOf, TakingsGroup sum) {
        return new WhyPopover(text(title), asOf)
                .part(text("takings.services"), "", money.text(sum.services()))
                .part(text("takings.products"), "+", money.text(sum.products()))
                .part(text("takings.takings"), text("takings.net.how", sum.lines()), money.text(sum.net()))
                .links(TakingsCharts.tickets(text("takings.tickets"), period));
    }

    private WhyPopover taxes(String asOf, TakingsGroup sum) {
        WhyPopover why = new WhyPopover(text("takings.tax"), asOf);
        sum.taxes()
                .forEach(tax -> why.part(
                        tax.code(),
                        text("takings.tax.how"),
                        formats.number(tax.amount().amount())));
        return why.links(TakingsCharts.tickets(text("takings.tickets"), period));
    }

    private String share(TakingsGroup sum) {
        return sum.net().isZero()
                ? "–"
                : formats.percent(sum.products().amount().divide(sum.net().amount(), 4, RoundingMode.HALF_UP));
    }

    private Trend trend(BigDecimal now, BigDecimal before) {
        if (before.signum() == 0) {
            return Trend.flat(text("takings.no-comparison"));
        }
        BigDecimal change = now.subtract(before).divide(before.abs(), 4, RoundingMode.HALF_UP);
        return Trend.of(change.signum(), formats.percent(change.abs()));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
