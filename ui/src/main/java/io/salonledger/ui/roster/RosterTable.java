package io.salonledger.ui.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.roster.query.PlannedLeave;
import io.salonledger.contracts.roster.query.RosterCell;
import io.salonledger.contracts.roster.query.RosterRow;
import io.salonledger.contracts.roster.query.RosterWeek;
import io.salonledger.ui.shell.PersonAvatar;

/** A row for each employee, a cell for each day; a press on a cell plans it. */
final class RosterTable extends NativeTable {

    private static final int WEEK = 7;

    private final transient RosterDesk desk;
    private final transient RosterWeek week;
    private final transient Runnable changed;

    RosterTable(RosterDesk desk, RosterWeek week, Runnable changed) {
        this.desk = desk;
        this.week = week;
        this.changed = changed;
        NativeTableRow head = getHead().addRow();
        head.addHeaderCell().setText(getTranslation("roster.employee"));
        week.from().datesUntil(week.from().plusDays(WEEK)).forEach(date -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(desk.formats().day(date));
            cell.setClassName("today", date.equals(week.today()));
        });
        week.rows().forEach(this::add);
    }

    private void add(RosterRow row) {
        String name = row.name().isEmpty() ? getTranslation("booking.erased") : row.name();
        Div who = new Div(new PersonAvatar(row.employee().value(), name).small(), new Span(name));
        who.addClassName("who");
        NativeTableRow line = getBody().addRow();
        line.addDataCell().add(who);
        row.cells().forEach(cell -> line.addDataCell().add(button(row, cell, name)));
    }

    private NativeButton button(RosterRow row, RosterCell cell, String name) {
        NativeButton button = new NativeButton();
        button.addClassName("cell");
        cell.shifts().forEach(shift -> button.add(mark("shift", desk.words(shift.span()))));
        cell.leaves().forEach(leave -> button.add(mark("away", words(leave, cell.date()))));
        if (cell.bookings() > 0) {
            button.add(mark(
                    "much", getTranslation("roster.bookings", desk.formats().number(cell.bookings()))));
        }
        String planned =
                button.getChildren().map(mark -> mark.getElement().getText()).collect(Collectors.joining(", "));
        button.setAriaLabel(String.join(", ", name, desk.formats().day(cell.date()), planned));
        button.setEnabled(desk.mayPlan() && !cell.date().isBefore(week.today()));
        button.addClickListener(click -> new CellDialog(desk, week.branch(), row, cell, changed).open());
        return button;
    }

    private String words(PlannedLeave leave, LocalDate date) {
        String kind = getTranslation("roster.kind." + leave.kind().name().toLowerCase(Locale.ROOT));
        return kind + " " + desk.words(leave.span(), date);
    }

    private static Span mark(String name, String text) {
        Span mark = new Span(text);
        mark.addClassName(name);
        return mark;
    }
}
