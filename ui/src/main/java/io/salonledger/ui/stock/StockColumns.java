package io.salonledger.ui.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The columns of the stock list, on the page and in a file. */
final class StockColumns {

    private StockColumns() {}

    static void add(Grid<StockItemRow> grid, StockDesk desk) {
        UI ui = UI.getCurrent();
        grid.addComponentColumn(row -> phone(row, desk)).setKey("PHONE").setVisible(false);
        grid.addComponentColumn(StockColumns::product)
                .setKey("NAME")
                .setHeader(ui.getTranslation("stock.product"))
                .setFlexGrow(4)
                .setSortable(true);
        grid.addColumn(row -> row.product() == null ? "" : row.product().brand())
                .setKey("BRAND")
                .setHeader(ui.getTranslation("stock.brand"))
                .setFlexGrow(1)
                .setSortable(true);
        if (desk.chosen().isEmpty()) {
            grid.addColumn(row -> desk.branchName(row.item().branch()))
                    .setKey("BRANCH")
                    .setHeader(ui.getTranslation("stock.branch"));
        }
        grid.addComponentColumn(row -> onHand(row, desk))
                .setKey("ON_HAND")
                .setHeader(ui.getTranslation("stock.on-hand"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setSortable(true);
        if (desk.may(Permission.COST_SEE)) {
            grid.addColumn(row -> value(row, desk))
                    .setKey("VALUE")
                    .setHeader(ui.getTranslation("stock.value"))
                    .setTextAlign(ColumnTextAlign.END)
                    .setAutoWidth(true)
                    .setSortable(true);
        }
        grid.addColumn(row -> row.firstExpiry() == null ? "" : desk.formats().tableDay(row.firstExpiry()))
                .setKey("EXPIRY")
                .setHeader(ui.getTranslation("stock.first-expiry"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addComponentColumn(StockColumns::state)
                .setKey("STATE")
                .setHeader(ui.getTranslation("list.state"))
                .setAutoWidth(true);
        Narrow.columns(grid);
    }

    private static Component product(StockItemRow row) {
        Span code = new Span(
                row.product() == null || row.product().name().isEmpty()
                        ? ""
                        : row.product().code());
        code.addClassName("code");
        Div cell = new Div(new Span(StockListView.name(row)), code);
        cell.addClassName("sl-cell");
        return cell;
    }

    private static Component onHand(StockItemRow row, StockDesk desk) {
        String unit = row.product() == null ? "" : row.product().unit();
        Span number = new Span(desk.formats().number(row.onHand()) + (unit.isEmpty() ? "" : " " + unit));
        number.setClassName("neg", row.onHand().signum() < 0);
        return number;
    }

    private static String value(StockItemRow row, StockDesk desk) {
        return row.value() == null
                ? ""
                : desk.formats().money(row.value().amount(), row.value().currency());
    }

    private static Component state(StockItemRow row) {
        UI ui = UI.getCurrent();
        if (row.onHand().signum() < 0) {
            return new Badge(Tone.BAD, SalonIcon.ALERT, ui.getTranslation("stock.short"));
        }
        return row.low() ? new Badge(Tone.WARN, SalonIcon.DOWN, ui.getTranslation("stock.low")) : new Span();
    }

    private static Component phone(StockItemRow row, StockDesk desk) {
        String brand = row.product() == null ? "" : row.product().brand();
        String expiry = row.firstExpiry() == null ? "" : desk.formats().tableDay(row.firstExpiry());
        String below = Stream.of(brand, expiry).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        return new PhoneRow(StockListView.name(row), below, onHand(row, desk), state(row));
    }

    static List<ExportColumn<StockItemRow>> export(StockDesk desk) {
        UI ui = UI.getCurrent();
        List<ExportColumn<StockItemRow>> columns = new ArrayList<>(List.of(
                text(ui, "stock.branch", row -> desk.branchName(row.item().branch())),
                text(
                        ui,
                        "stock.code",
                        row -> row.product() == null ? "" : row.product().code()),
                text(
                        ui,
                        "stock.product",
                        row -> row.product() == null ? "" : row.product().name()),
                text(
                        ui,
                        "stock.brand",
                        row -> row.product() == null ? "" : row.product().brand()),
                text(
                        ui,
                        "stock.category",
                        row -> row.product() == null ? "" : row.product().category()),
                text(
                        ui,
                        "stock.unit",
                        row -> row.product() == null ? "" : row.product().unit()),
                text(ui, "stock.on-hand", StockItemRow::onHand),
                text(ui, "stock.minimum", row -> row.levels().minimum()),
                text(ui, "stock.first-expiry", StockItemRow::firstExpiry)));
        if (desk.may(Permission.COST_SEE)) {
            columns.add(text(
                    ui,
                    "stock.value",
                    row -> row.value() == null ? null : row.value().amount()));
            columns.add(text(
                    ui,
                    "stock.currency",
                    row -> row.value() == null ? "" : row.value().currency().getCurrencyCode()));
        }
        return columns;
    }

    private static ExportColumn<StockItemRow> text(UI ui, String key, Function<StockItemRow, @Nullable Object> value) {
        return new ExportColumn<>(ui.getTranslation(key), value);
    }
}
