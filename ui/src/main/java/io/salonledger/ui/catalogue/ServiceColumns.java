package io.salonledger.ui.catalogue;

import java.math.BigDecimal;
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

import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The columns of the list of services, on the page and in a file. */
final class ServiceColumns {

    private ServiceColumns() {}

    static void add(Grid<ServiceRow> grid, CatalogueDesk desk) {
        UI ui = UI.getCurrent();
        grid.addComponentColumn(row -> new PhoneRow(
                        row.description().label(),
                        Stream.of(row.description().category(), duration(row, desk))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        new Span(price(row, desk)),
                        state(row)))
                .setKey("PHONE")
                .setVisible(false);
        grid.addComponentColumn(ServiceColumns::name)
                .setKey("NAME")
                .setHeader(ui.getTranslation("service.name"))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(row -> row.description().category())
                .setKey("CATEGORY")
                .setHeader(ui.getTranslation("catalogue.category"))
                .setSortable(true);
        grid.addColumn(row -> duration(row, desk))
                .setKey("DURATION")
                .setHeader(ui.getTranslation("catalogue.minutes"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
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
        grid.addComponentColumn(ServiceColumns::state)
                .setKey("STATE")
                .setHeader(ui.getTranslation("list.state"))
                .setAutoWidth(true);
        Narrow.columns(grid);
    }

    private static Component name(ServiceRow row) {
        Span code = new Span(
                row.description().name().isEmpty() ? "" : row.description().code());
        code.addClassName("code");
        Div cell = new Div(new Span(row.description().label()), code);
        cell.addClassName("sl-cell");
        return cell;
    }

    private static String duration(ServiceRow row, CatalogueDesk desk) {
        return row.version() == null || row.version().terms().duration() == null
                ? ""
                : desk.formats().duration(row.version().terms().duration());
    }

    private static String price(ServiceRow row, CatalogueDesk desk) {
        return row.version() == null ? "" : desk.price(row.version().terms().price());
    }

    private static Component state(ServiceRow row) {
        UI ui = UI.getCurrent();
        return row.active()
                ? new Badge(Tone.GOOD, SalonIcon.OK_CIRCLE, ui.getTranslation("catalogue.active"))
                : new Badge(Tone.QUIET, SalonIcon.PAUSE, ui.getTranslation("catalogue.retired"));
    }

    static List<ExportColumn<ServiceRow>> export(CatalogueDesk desk) {
        UI ui = UI.getCurrent();
        List<ExportColumn<ServiceRow>> columns = new ArrayList<>(List.of(
                column(ui, "catalogue.code", row -> row.description().code()),
                column(ui, "service.name", row -> row.description().name()),
                column(ui, "catalogue.category", row -> row.description().category()),
                column(
                        ui,
                        "catalogue.minutes",
                        row -> row.version() == null || row.version().terms().duration() == null
                                ? null
                                : BigDecimal.valueOf(
                                        row.version().terms().duration().toMinutes())),
                column(ui, "catalogue.preparation", row -> row.description().preparation()),
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

    private static ExportColumn<ServiceRow> column(UI ui, String key, Function<ServiceRow, @Nullable Object> value) {
        return new ExportColumn<>(ui.getTranslation(key), value);
    }
}
