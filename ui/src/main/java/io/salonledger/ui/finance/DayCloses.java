package io.salonledger.ui.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;

import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.SectionCard;

/** The days of a branch that were closed, as a list and in a file. */
record DayCloses(FinanceDesk desk) {

    /** @param open takes the date of the close that was pressed */
    SectionCard card(BranchId branch, Consumer<LocalDate> open) {
        Grid<DayCloseRow> grid = new Grid<>();
        grid.setId("closes");
        grid.addColumn(row -> desk.formats().tableDay(row.businessDate()))
                .setHeader(text("finance.day"))
                .setAutoWidth(true);
        number(grid, "finance.recorded", row -> desk.money(row.recorded()));
        number(grid, "finance.counted", row -> desk.money(row.counted()));
        number(grid, "finance.variance", row -> desk.money(row.variance()));
        grid.addColumn(row -> row.reason() == null ? "–" : text("finance.reason." + DayCloseView.kebab(row.reason())))
                .setHeader(text("finance.reason"))
                .setAutoWidth(true);
        Narrow.columns(
                grid,
                grid.addComponentColumn(row -> new PhoneRow(
                        desk.formats().tableDay(row.businessDate()),
                        text("finance.counted") + " " + desk.money(row.counted()),
                        new Span(desk.money(row.variance())))));
        grid.setItems(query -> desk.gateway().rows(branch, query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(text("finance.closes.none"));
        grid.addItemClickListener(click -> {
            open.accept(click.getItem().businessDate());
        });
        return new SectionCard(text("finance.closes"), grid);
    }

    private void number(Grid<DayCloseRow> grid, String key, ValueProvider<DayCloseRow, String> value) {
        grid.addColumn(value)
                .setHeader(text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    List<ExportColumn<DayCloseRow>> export() {
        return List.of(
                new ExportColumn<>(text("finance.branch"), row -> desk.branchName(row.branch())),
                new ExportColumn<>(text("finance.day"), DayCloseRow::businessDate),
                new ExportColumn<>(
                        text("finance.opening"), row -> row.openingFloat().amount()),
                new ExportColumn<>(
                        text("finance.recorded"), row -> row.recorded().amount()),
                new ExportColumn<>(text("finance.counted"), row -> row.counted().amount()),
                new ExportColumn<>(
                        text("finance.variance"), row -> row.variance().amount()),
                new ExportColumn<>(text("finance.left"), row -> row.leftInside().amount()),
                new ExportColumn<>(
                        text("finance.reason"),
                        row -> row.reason() == null ? "" : text("finance.reason." + DayCloseView.kebab(row.reason()))));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
