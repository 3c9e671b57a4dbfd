package io.salonledger.ui.staff;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The columns of the list of employees, on the page and in a file. */
final class EmployeeColumns {

    private EmployeeColumns() {}

    /** What people see; who was erased has neither name nor code. */
    static String label(EmployeeRow row) {
        return row.label().isEmpty() ? UI.getCurrent().getTranslation("staff.erased") : row.label();
    }

    static void add(Grid<EmployeeRow> grid, StaffDesk desk) {
        UI ui = UI.getCurrent();
        grid.addComponentColumn(row -> new PhoneRow(label(row), desk.branchNames(row), state(row)))
                .setKey("PHONE")
                .setVisible(false);
        grid.addComponentColumn(EmployeeColumns::name)
                .setKey("NAME")
                .setHeader(ui.getTranslation("staff.employee"))
                .setFlexGrow(2);
        grid.addColumn(row -> desk.branchNames(row)).setKey("BRANCHES").setHeader(ui.getTranslation("staff.branches"));
        grid.addColumn(EmployeeColumns::skills)
                .setKey("SKILLS")
                .setHeader(ui.getTranslation("staff.skills"))
                .setFlexGrow(3);
        grid.addComponentColumn(EmployeeColumns::state)
                .setKey("STATE")
                .setHeader(ui.getTranslation("list.state"))
                .setAutoWidth(true);
        Narrow.columns(grid);
    }

    private static Component name(EmployeeRow row) {
        Span code = new Span(row.code().equals(row.label()) ? "" : row.code());
        code.addClassName("code");
        Div cell = new Div(new PersonAvatar(row.employee().value(), row.label()).small(), new Span(label(row)), code);
        cell.addClassName("sl-cell");
        return cell;
    }

    private static String skills(EmployeeRow row) {
        return row.skills().categories().stream().sorted().collect(Collectors.joining("、"));
    }

    private static Component state(EmployeeRow row) {
        UI ui = UI.getCurrent();
        return row.active()
                ? new Badge(Tone.GOOD, SalonIcon.OK_CIRCLE, ui.getTranslation("staff.active"))
                : new Badge(Tone.QUIET, SalonIcon.LOG_OUT, ui.getTranslation("staff.left"));
    }

    static List<ExportColumn<EmployeeRow>> export(StaffDesk desk) {
        UI ui = UI.getCurrent();
        return List.of(
                new ExportColumn<>(ui.getTranslation("staff.employee"), EmployeeRow::label),
                new ExportColumn<>(ui.getTranslation("staff.code"), EmployeeRow::code),
                new ExportColumn<>(ui.getTranslation("staff.branches"), desk::branchNames),
                new ExportColumn<>(ui.getTranslation("staff.skills"), EmployeeColumns::skills),
                new ExportColumn<>(
                        ui.getTranslation("list.state"),
                        row -> ui.getTranslation(row.active() ? "staff.active" : "staff.left")));
    }
}
