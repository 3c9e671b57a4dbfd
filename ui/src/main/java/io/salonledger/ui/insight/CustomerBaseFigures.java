package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

import io.salonledger.contracts.insight.query.CustomerBase;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.Trend;

/** Before anything is asked: what the customers come to as a whole, each figure a way into the search. */
class CustomerBaseFigures extends Div {

    private final transient CustomerGateway gateway;
    private final transient CustomerWords words;
    private final transient Consumer<CustomerQuestion> ask;

    CustomerBaseFigures(CustomerGateway gateway, CustomerWords words, Consumer<CustomerQuestion> ask) {
        this.gateway = gateway;
        this.words = words;
        this.ask = ask;
        setId("customer-base");
        addClassName("base");
        setVisible(false);
    }

    /** Only while nothing is asked. */
    void asking(CustomerQuestion question) {
        if (question.text().isEmpty() && question.filters() == 0) {
            refresh();
        } else {
            setVisible(false);
        }
    }

    /** What can't be had just now leaves the figures as they are. */
    void refresh() {
        try {
            show(gateway.base(words.today()));
        } catch (Refused | Failed away) {
            setVisible(getComponentCount() > 0);
        }
    }

    private void show(CustomerBase base) {
        LocalDate recent = words.today().minusDays(CustomerBase.RECENT - 1L);
        removeAll();
        add(new KeyFigures(
                        figure("first", base.first())
                                .compared(trend(base.first(), base.firstBefore()))
                                .compared(words.text("base.first.before", base.firstBefore())),
                        figure("active", base.active())
                                .compared(link(base.active(), base.all(), CustomerFilter.ALL.lastVisit(recent, null))),
                        figure("away", base.away())
                                .compared(link(
                                        base.away(),
                                        base.all(),
                                        CustomerFilter.ALL.lastVisit(null, recent.minusDays(1)))),
                        figure("never", base.never())
                                .compared(link(base.never(), base.all(), CustomerFilter.ALL.visits(null, 0))))
                .even());
        setVisible(base.all() > 0);
    }

    private KeyFigure figure(String name, long number) {
        return new KeyFigure(words.text("base." + name, CustomerBase.RECENT), words.number(number));
    }

    private Trend trend(long now, long before) {
        return Trend.of(Long.compare(now, before), words.number(Math.abs(now - before)));
    }

    private NativeButton link(long some, long all, CustomerFilter filter) {
        BigDecimal share =
                BigDecimal.valueOf(some).divide(BigDecimal.valueOf(Math.max(1, all)), 4, RoundingMode.HALF_UP);
        CustomerQuestion question = new CustomerQuestion("", filter, CustomerSort.LAST_VISIT);
        NativeButton link = new NativeButton(
                words.text("base.show", words.formats().percent(share)), click -> ask.accept(question));
        link.addClassName("sl-link");
        return link;
    }
}
