package io.salonledger.ui.staff;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeCounts;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.FacetBox;
import io.salonledger.ui.list.FilterBar;
import io.salonledger.ui.list.FilterBar.Chip;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.list.WorkArea;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** Who works in the branches and what they can do. */
@Route("employees")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "ACCOUNTANT", "AUDITOR", "ANALYST"
})
public class EmployeeListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "employees";

    private final transient StaffDesk desk;
    private final FilterBar filters;
    private final FacetBox categories;
    private final Grid<EmployeeRow> grid = new Grid<>();
    private final ListBody<EmployeeRow> list;
    private final WorkArea area;
    private transient UrlFilter url = new UrlFilter();

    EmployeeListView(StaffDesk desk, ExportDesk exports) {
        this.desk = desk;
        fillWindow();
        Button add = new Button(
                getTranslation("staff.new"),
                SalonIcon.PLUS.create(17),
                click -> new EmployeeDialog(desk, null, this::changed).open());
        add.setId("new");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(desk.may(Permission.STAFF_EDIT));
        header().title(getTranslation("staff.title")).actions(exports.button(this::sheet), add);
        filters = new FilterBar(getTranslation("staff.search"), typed -> set("q", typed));
        categories = new FacetBox("skill", getTranslation("staff.skills"), desk.texts(), some -> set("skill", some));
        filters.box(categories);
        EmployeeColumns.add(grid, desk);
        list = new ListBody<>(
                grid, (offset, limit) -> desk.gateway().search(filter(), offset, limit), this::count, this::empty);
        area = new WorkArea(filters, list, () -> grid.deselectAll());
        grid.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(row -> open(row.employee())));
        body().add(area);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        filters.text(url.text("q"));
        categories.setValue(url.all("skill"));
        list.refresh();
    }

    private void set(String name, String value) {
        show(url.with(name, value));
    }

    private void set(String name, Set<String> values) {
        show(url.with(name, values));
    }

    private void show(UrlFilter filter) {
        filter.show(UI.getCurrent(), PATH);
        list.refresh();
    }

    private EmployeeFilter filter() {
        Boolean active = switch (url.text("state")) {
            case "all" -> null;
            case "left" -> false;
            default -> true;
        };
        Set<BranchId> branches =
                desk.chosen().map(branch -> Set.of(new BranchId(branch.id()))).orElse(Set.of());
        return new EmployeeFilter(url.text("q"), branches, url.all("skill"), active);
    }

    private long count() {
        EmployeeCounts counts = desk.gateway().count(filter());
        categories.show(counts.categories());
        String state = url.text("state");
        filters.chips(List.of(
                chip("", "staff.active", counts.active(), state),
                chip("left", "staff.left", counts.inactive(), state),
                chip("all", "list.all", counts.active() + counts.inactive(), state)));
        header().context(getTranslation("staff.context", counts.total()));
        return counts.total();
    }

    private Chip chip(String id, String key, long count, String chosen) {
        return new Chip(
                id.isEmpty() ? "active" : id,
                getTranslation(key) + " " + count,
                id.equals(chosen),
                () -> set("state", id));
    }

    private EmptyState empty() {
        String kind = url.isEmpty() ? "staff.empty" : "list.none";
        return new EmptyState(SalonIcon.TEAM, getTranslation(kind), getTranslation(kind + ".hint"));
    }

    private void changed(EmployeeId employee) {
        list.refresh();
        open(employee);
    }

    private void open(EmployeeId employee) {
        FormDialog.guarded(() -> area.open(new EmployeePanel(desk, employee, area::close, this::changed).draw()));
    }

    private ExportSheet<EmployeeRow> sheet() {
        EmployeeFilter filter = filter();
        return new ExportSheet<>(
                "employees",
                getTranslation("staff.title"),
                EmployeeColumns.export(desk),
                (offset, limit) -> desk.gateway().search(filter, offset, limit),
                desk.gateway().count(filter).total());
    }
}
