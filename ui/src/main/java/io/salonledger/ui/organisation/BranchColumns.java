package io.salonledger.ui.organisation;

import java.math.BigDecimal;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.language.Formats;

/** The columns of the list of branches, on the page, on the phone and in a file. */
record BranchColumns(Component at, Formats formats) {

    void on(Grid<BranchRow> grid) {
        grid.addComponentColumn(this::nameAndAddress)
                .setHeader(at.getTranslation("organisation.name"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.profile().phone()).setHeader(at.getTranslation("organisation.phone"));
        grid.addColumn(this::businessDay).setHeader(at.getTranslation("organisation.business-day"));
        grid.addColumn(row -> row.currency().getCurrencyCode())
                .setHeader(at.getTranslation("organisation.currency"))
                .setFlexGrow(0);
        grid.addColumn(BranchRow::rooms)
                .setHeader(at.getTranslation("organisation.rooms"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(at.getTranslation("list.state"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        var narrow = grid.addComponentColumn(row -> new PhoneRow(row.name(), businessDay(row), state(row)));
        Narrow.columns(grid, narrow);
    }

    private Div nameAndAddress(BranchRow row) {
        Span name = new Span(row.name());
        name.addClassName("strong");
        Div cell = new Div(name);
        if (row.profile().address() != null) {
            Div address = new Div(row.profile().address());
            address.addClassNames("muted", "small");
            cell.add(address);
        }
        return cell;
    }

    private String businessDay(BranchRow row) {
        BusinessDayRule rule = row.calendar().rules().getLast();
        return BranchTexts.zone(rule.zone(), BranchFields.locale()) + " · " + formats.time(rule.cutOff());
    }

    private Badge state(BranchRow row) {
        return row.closedOn() == null
                ? Badges.live(at.getTranslation("organisation.state.open"))
                : Badges.done(at.getTranslation("organisation.state.closed"));
    }

    List<ExportColumn<BranchRow>> export() {
        return List.of(
                new ExportColumn<>(at.getTranslation("organisation.name"), BranchRow::name),
                new ExportColumn<>(
                        at.getTranslation("organisation.address"),
                        row -> row.profile().address()),
                new ExportColumn<>(
                        at.getTranslation("organisation.phone"),
                        row -> row.profile().phone()),
                new ExportColumn<>(at.getTranslation("organisation.business-day"), this::businessDay),
                new ExportColumn<>(
                        at.getTranslation("organisation.currency"),
                        row -> row.currency().getCurrencyCode()),
                new ExportColumn<>(at.getTranslation("organisation.rooms"), row -> BigDecimal.valueOf(row.rooms())),
                new ExportColumn<>(at.getTranslation("organisation.last-day"), BranchRow::closedOn));
    }
}
