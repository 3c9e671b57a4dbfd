package io.salonledger.ui.finance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;

/** A drawer that was counted: what was found, and what cash came later. */
final class ClosedDrawer extends Div {

    ClosedDrawer(FinanceDesk desk, DayCloseRow closed, Money recordedNow) {
        setId("closed");
        SectionCard card = new SectionCard(getTranslation("finance.closed"));
        line(card, "finance.opening", desk.money(closed.openingFloat()));
        line(card, "finance.recorded", desk.money(closed.recorded()));
        line(card, "finance.expected", desk.money(closed.openingFloat().plus(closed.recorded())));
        line(card, "finance.counted", desk.money(closed.counted()));
        line(card, "finance.variance", desk.money(closed.variance()));
        line(card, "finance.left", desk.money(closed.leftInside()));
        if (closed.reason() != null) {
            line(card, "finance.reason", getTranslation("finance.reason." + DayCloseView.kebab(closed.reason())));
        }
        Money late = recordedNow.minus(closed.recorded());
        if (!late.isZero()) {
            Div words = new Div(new Span(getTranslation("finance.late", desk.money(late))));
            words.addClassNames("sl-late");
            card.padded(words);
        }
        Button print = new Button(
                getTranslation("finance.print"),
                SalonIcon.PRINT.create(16),
                click -> UI.getCurrent()
                        .navigate(
                                DayCloseSlipView.class,
                                closed.businessDate().toString(),
                                QueryParameters.of("branch", closed.branch().value())));
        print.setId("print-day");
        card.padded(print);
        add(card);
    }

    private void line(SectionCard card, String key, String value) {
        Span words = new Span(getTranslation(key));
        words.addClassNames("grow", "muted");
        Span much = new Span(value);
        much.addClassName("num");
        Div line = new Div(words, much);
        line.addClassName("sl-day-line");
        card.add(line);
    }
}
