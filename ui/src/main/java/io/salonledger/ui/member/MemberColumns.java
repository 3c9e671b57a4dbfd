package io.salonledger.ui.member;

import java.util.List;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.PersonAvatar;

/** The columns of the list of members, on the screen and in a file. */
final class MemberColumns {

    private MemberColumns() {}

    static void add(Grid<MemberRow> grid, MemberDesk desk) {
        grid.addComponentColumn(row -> name(row))
                .setHeader(grid.getTranslation("member.name"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.phone() == null ? "" : desk.masked(row.phone()))
                .setHeader(grid.getTranslation("member.phone"));
        grid.addComponentColumn(row -> tags(row))
                .setHeader(grid.getTranslation("member.tags"))
                .setFlexGrow(2);
        grid.addColumn(row -> MemberDesk.word(grid, row.customerClass()))
                .setHeader(grid.getTranslation("member.class"));
        grid.addColumn(row -> MemberDesk.word(grid, row.source())).setHeader(grid.getTranslation("member.source"));
        grid.addColumn(row -> desk.branches().name(row.branch())).setHeader(grid.getTranslation("member.branch"));
        grid.addColumn(row -> row.lastVisit() == null ? "–" : desk.formats().tableDay(row.lastVisit()))
                .setHeader(grid.getTranslation("member.last-visit"));
        var narrow = grid.addComponentColumn(row -> new PhoneRow(
                row.name(),
                row.phone() == null ? MemberDesk.word(grid, row.customerClass()) : desk.masked(row.phone()),
                tags(row)));
        Narrow.columns(grid, narrow);
    }

    private static Div name(MemberRow row) {
        Div cell = new Div(new PersonAvatar(row.member().value(), row.name()).small(), new Span(row.name()));
        if (row.blocked()) {
            cell.add(Badges.broken(cell.getTranslation("member.blocked")));
        }
        cell.addClassName("row");
        return cell;
    }

    private static Div tags(MemberRow row) {
        Div cell = new Div();
        cell.addClassName("row");
        row.tags().stream().limit(3).forEach(tag -> {
            Span span = new Span(tag);
            span.addClassName("tag");
            cell.add(span);
        });
        return cell;
    }

    static List<ExportColumn<MemberRow>> export(com.vaadin.flow.component.Component at, MemberDesk desk) {
        return List.of(
                new ExportColumn<>(at.getTranslation("member.name"), MemberRow::name),
                new ExportColumn<>(at.getTranslation("member.phone"), MemberRow::phone),
                new ExportColumn<>(at.getTranslation("member.tags"), row -> String.join(", ", row.tags())),
                new ExportColumn<>(at.getTranslation("member.class"), row -> MemberDesk.word(at, row.customerClass())),
                new ExportColumn<>(at.getTranslation("member.source"), row -> MemberDesk.word(at, row.source())),
                new ExportColumn<>(
                        at.getTranslation("member.branch"),
                        row -> desk.branches().name(row.branch())),
                new ExportColumn<>(at.getTranslation("member.last-visit"), MemberRow::lastVisit));
    }
}
