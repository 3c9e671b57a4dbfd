package io.salonledger.ui.ticket;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.PersonAvatar;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** The columns of the list of tickets, on the page and in a file. */
final class TicketColumns {

    private TicketColumns() {}

    static void add(Grid<TicketRow> grid, TicketDesk desk, Supplier<PeopleNames> names) {
        grid.addComponentColumn(row -> new PhoneRow(
                        TicketTexts.guest(row.member(), names.get()),
                        when(row, desk) + " · " + row.number() + " · " + items(row),
                        new Span(desk.money(row.total())),
                        TicketTexts.state(row.state())))
                .setKey("PHONE")
                .setVisible(false);
        grid.addColumn(row -> when(row, desk))
                .setKey("BUSINESS_DATE")
                .setHeader(text("ticket.date"))
                .setSortProperty("BUSINESS_DATE")
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(TicketRow::number)
                .setKey("NUMBER")
                .setHeader(text("ticket.number"))
                .setSortProperty("NUMBER")
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> guest(row, names.get()))
                .setKey("GUEST")
                .setHeader(text("ticket.guest"))
                .setWidth("170px")
                .setFlexGrow(1);
        grid.addColumn(TicketColumns::items)
                .setKey("ITEMS")
                .setHeader(text("ticket.items"))
                .setFlexGrow(3);
        grid.addColumn(row -> staff(row, names.get()))
                .setKey("STAFF")
                .setHeader(text("ticket.staff"))
                .setWidth("130px")
                .setFlexGrow(1);
        grid.addComponentColumn(row -> TicketTexts.state(row.state()))
                .setKey("STATE")
                .setHeader(text("list.state"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(row -> desk.money(row.total()))
                .setKey("TOTAL")
                .setHeader(text("ticket.total"))
                .setSortProperty("TOTAL")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("130px")
                .setFlexGrow(0);
        grid.getColumns()
                .forEach(column -> column.setSortable(column.getKey() != null
                        && List.of("BUSINESS_DATE", "NUMBER", "TOTAL").contains(column.getKey())));
        Narrow.columns(grid);
    }

    static String when(TicketRow row, TicketDesk desk) {
        String day = desk.formats().tableDay(row.businessDate());
        return row.time() == null ? day : day + " " + desk.formats().time(row.time());
    }

    private static Component guest(TicketRow row, PeopleNames names) {
        String name = TicketTexts.guest(row.member(), names);
        Div cell = new Div();
        cell.addClassName("sl-cell");
        if (row.member() != null) {
            cell.add(new PersonAvatar(row.member().value(), name).small());
        }
        Span words = new Span(name);
        words.setClassName("muted", row.member() == null);
        cell.add(words);
        return cell;
    }

    static String items(TicketRow row) {
        return row.items().stream()
                .map(name -> name.isEmpty() ? text("ticket.item-nameless") : name)
                .collect(Collectors.joining("、"));
    }

    private static String staff(TicketRow row, PeopleNames names) {
        return row.employees().stream()
                .map(employee -> TicketTexts.staff(employee, names))
                .collect(Collectors.joining("、"));
    }

    static List<ExportColumn<TicketRow>> export(TicketDesk desk, Supplier<PeopleNames> names) {
        return List.of(
                new ExportColumn<>(text("ticket.date"), TicketRow::businessDate),
                new ExportColumn<>(
                        text("ticket.time"),
                        row -> row.time() == null ? null : row.time().toString()),
                new ExportColumn<>(text("ticket.number"), TicketRow::number),
                new ExportColumn<>(text("ticket.branch"), row -> desk.branchName(row.branch())),
                new ExportColumn<>(text("ticket.guest"), row -> TicketTexts.guest(row.member(), names.get())),
                new ExportColumn<>(text("ticket.items"), TicketColumns::items),
                new ExportColumn<>(text("ticket.staff"), row -> staff(row, names.get())),
                new ExportColumn<>(text("list.state"), row -> TicketTexts.of("state", row.state())),
                new ExportColumn<>(text("ticket.net"), row -> row.net().amount()),
                new ExportColumn<>(text("ticket.tax"), row -> row.tax().amount()),
                new ExportColumn<>(text("ticket.total"), row -> row.total().amount()),
                new ExportColumn<>(
                        text("ticket.currency"), row -> row.total().currency().getCurrencyCode()));
    }
}
