package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.chart.Chart;
import io.salonledger.ui.shell.chart.HorizontalBars;

/** Of the members who came within 30 days: who was there for the first time, and who has come back. */
final class GuestsCard {

    private static final int DAYS = 30;

    private final HomeParts parts;
    private final UI at = UI.getCurrent();

    GuestsCard(HomeParts parts) {
        this.parts = parts;
    }

    /** Null if no member came. */
    @Nullable
    Component of(@Nullable BranchId branch, LocalDate newest) {
        CustomerFilter came = CustomerFilter.ALL
                .inBranches(branch == null ? Set.of() : Set.of(branch))
                .lastVisit(newest.minusDays(DAYS - 1L), newest);
        long first = found(came.visits(null, 1));
        long again = found(came.visits(2, null));
        if (first + again == 0) {
            return null;
        }
        HorizontalBars bars = new HorizontalBars(
                        text("home.guests.kind"),
                        text("home.guests.members"),
                        number -> parts.formats().here().number(number))
                .row(text("home.guests.first"), BigDecimal.valueOf(first))
                .row(text("home.guests.again"), BigDecimal.valueOf(again));
        Chart chart = bars.chart(text("home.guests"));
        SectionCard card = new SectionCard(text("home.guests"))
                .end(text("home.guests.how", DAYS))
                .end(chart.tableSwitch())
                .padded(chart);
        card.setId("guests");
        return card;
    }

    private long found(CustomerFilter filter) {
        return parts.customers().measure(new MeasureCustomers("", filter)).found();
    }

    private String text(String key, Object... args) {
        return at.getTranslation(key, args);
    }
}
