package io.salonledger.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The columns of the list of products, on the page and in a file. */
final class ProductColumns {

    private ProductColumns() {}

    static void add(Grid<ProductRow> grid, CatalogueDesk desk) {
        UI ui = UI.getCurrent();
        grid.addComponentColumn(row -> new PhoneRow(
                        row.description().label(), row.description().brand(), new Span(price(row, desk)), state(row)))
                .setKey("PHONE")
                .setVisible(false);
        grid.addComponentColumn(ProductColumns::name)
                .setKey("NAME")
                .setHeader(ui.getTranslation("product.name"))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(row -> row.description().brand())
                .setKey("BRAND")
                .setHeader(ui.getTranslation("catalogue.brand"))
                .setSortable(true);
        grid.addColumn(row -> row.description().category())
                .setKey("CATEGORY")
                .setHeader(ui.getTranslation("catalogue.category"))
                .setSortable(true);
        grid.addColumn(row -> row.description().supplier())
                .setKey("SUPPLIER")
                .setHeader(ui.getTranslation("catalogue.supplier"))
                .setSortable(true);
        grid.addColumn(row -> price(row, desk))
                .setKey("PRICE")
                .setHeader(ui.getTranslation("catalogue.price"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setSortable(true);
        if (desk.may(Permission.COST_SEE)) {
            grid.addColumn(row -> row.version() == null
                            ? ""
                            : desk.cost(row.version().terms().cost()))
                    .setKey("COST")
                    .setHeader(ui.getTranslation("catalogue.cost"))
                    .setTextAlign(ColumnTextAlign.END)
                    .setAutoWidth(true);
        }
        grid.addComponentColumn(ProductColumns::state)
                .setKey("STATE")
                .setHeader(ui.getTranslation("list.state"))
                .setAutoWidth(true);
        Narrow.columns(grid);
    }

    private static Component name(ProductRow row) {
        Span code = new Span(
                row.description().name().isEmpty() ? "" : row.description().code());
        code.addClassName("code");
        Div cell = new Div(new Span(row.description().label()), code);
        cell.addClassName("sl-cell");
        return cell;
    }

    private static String price(ProductRow row, CatalogueDesk desk) {
        return row.version() == null ? "" : desk.price(row.version().terms().price());
    }

    private static Component state(ProductRow row) {
        UI ui = UI.getCurrent();
        return row.active()
                ? new Badge(Tone.GOOD, SalonIcon.OK_CIRCLE, ui.getTranslation("catalogue.active"))
                : new Badge(Tone.QUIET, SalonIcon.PAUSE, ui.getTranslation("catalogue.retired"));
    }

    static List<ExportColumn<ProductRow>> export(CatalogueDesk desk) {
        UI ui = UI.getCurrent();
        List<ExportColumn<ProductRow>> columns = new ArrayList<>(List.of(
                column(ui, "catalogue.code", row -> row.description().code()),
                column(ui, "product.name", row -> row.description().name()),
                column(ui, "catalogue.brand", row -> row.description().brand()),
                column(ui, "catalogue.supplier", row -> row.description().supplier()),
                column(ui, "catalogue.category", row -> row.description().category()),
                column(ui, "catalogue.unit", row -> row.description().unit()),
                column(ui, "catalogue.barcode", row -> row.description().barcode()),
                column(ui, "catalogue.minimum", row -> row.levels().minimum()),
                column(ui, "catalogue.maximum", row -> row.levels().maximum()),
                column(
                        ui,
                        "catalogue.price",
                        row -> row.version() == null || row.version().terms().price() == null
                                ? null
                                : row.version().terms().price().amount()),
                column(
                        ui,
                        "catalogue.currency",
                        row -> row.version() == null || row.version().terms().price() == null
                                ? ""
                                : row.version().terms().price().currency().getCurrencyCode())));
        if (desk.may(Permission.COST_SEE)) {
            columns.add(column(
                    ui,
                    "catalogue.cost",
                    row -> row.version() == null || row.version().terms().cost() == null
                            ? null
                            : row.version().terms().cost().amount()));
        }
        columns.add(column(
                ui, "list.state", row -> ui.getTranslation(row.active() ? "catalogue.active" : "catalogue.retired")));
        return columns;
    }

    private static ExportColumn<ProductRow> column(UI ui, String key, Function<ProductRow, @Nullable Object> value) {
        return new ExportColumn<>(ui.getTranslation(key), value);
    }
}
