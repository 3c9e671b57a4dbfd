package io.salonledger.ui.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.query.ComplaintCounts;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
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

/** All complaints and suggestions, the most urgent first; the filter is in the address. */
@Route("complaints")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "AUDITOR", "ANALYST"})
public class ComplaintListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "complaints";

    private final transient ComplaintDesk desk;
    private final FilterBar filters;
    private final Map<String, FacetBox> boxes = new LinkedHashMap<>();
    private final Grid<ComplaintRow> grid = new Grid<>();
    private final ListBody<ComplaintRow> list;
    private transient UrlFilter url = new UrlFilter();
    private transient ComplaintNames names = ComplaintNames.NONE;
    private transient ComplaintNames facetNames = ComplaintNames.NONE;

    ComplaintListView(ComplaintDesk desk, ExportDesk exports) {
        this.desk = desk;
        fillWindow();
        Button measures = new Button(
                getTranslation("complaint.measures"),
                SalonIcon.CHART.create(17),
                click -> UI.getCurrent().navigate(ComplaintMeasuresView.class));
        measures.setId("measures");
        Button file = new Button(
                getTranslation("complaint.file"),
                SalonIcon.PLUS.create(17),
                click -> new FileDialog(desk, ComplaintAbout.NOTHING, this::open).open());
        file.setId("file");
        file.addThemeVariants(ButtonVariant.PRIMARY);
        file.setVisible(desk.may(Permission.COMPLAINT_FILE));
        header().title(getTranslation("complaint.title")).actions(measures, exports.button(this::sheet), file);
        filters = new FilterBar(getTranslation("complaint.search"), typed -> changed(url.with("q", typed)));
        box("state", value -> ComplaintTexts.word("state", value));
        box("severity", value -> ComplaintTexts.word("severity", value));
        box("cause", value -> ComplaintTexts.word("cause", value));
        box("owner", value -> facetNames.owner(NamesWanted.owner(value)));
        box("employee", value -> facetNames.employee(new EmployeeId(value)));
        if (desk.chosen().isEmpty()) {
            box("branch", value -> desk.branches().name(new BranchId(value)));
        }
        ComplaintColumns.add(grid, desk, () -> names);
        grid.addClassName("sl-clickable");
        grid.addItemClickListener(click -> open(click.getItem().complaint()));
        list = new ListBody<>(grid, this::rows, this::count, this::empty);
        body().add(new WorkArea(filters, list, () -> {}));
    }

    private void box(String name, Function<String, String> naming) {
        FacetBox box = new FacetBox(
                        "filter-" + name,
                        getTranslation(name.equals("state") ? "list.state" : "complaint." + name),
                        desk.texts(),
                        some -> changed(url.with(name, some)))
                .named(naming::apply);
        boxes.put(name, box);
        filters.box(box);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        filters.text(url.text("q"));
        FormDialog.guarded(() -> nameFacets(List.of(), List.of()));
        boxes.forEach((name, box) -> box.setValue(url.all(name)));
        list.refresh();
    }

    private void open(ComplaintId complaint) {
        UI.getCurrent().navigate(ComplaintDetailsView.class, new RouteParameters("complaint", complaint.value()));
    }

    private void changed(UrlFilter filter) {
        filter.show(UI.getCurrent(), PATH);
        list.refresh();
    }

    private ComplaintListFilter filter() {
        return new ComplaintListFilter(url, desk);
    }

    private ComplaintOrder order() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(sort -> ComplaintOrder.valueOf(sort.getSorted().getKey()))
                .orElse(ComplaintOrder.URGENCY);
    }

    private boolean descending() {
        return grid.getSortOrder().stream().anyMatch(sort -> sort.getDirection() == SortDirection.DESCENDING);
    }

    private List<ComplaintRow> rows(int offset, int limit) {
        List<ComplaintRow> rows =
                desk.gateway().search(url.text("q"), filter().filter(), order(), descending(), offset, limit);
        names = desk.names(rows);
        return rows;
    }

    private long count() {
        ComplaintCounts counts = desk.gateway().count(url.text("q"), filter().filter());
        nameFacets(counts.owners(), counts.employees());
        show("state", counts.states());
        show("severity", counts.severities());
        show("cause", counts.causes());
        show("owner", counts.owners());
        show("employee", counts.employees());
        show("branch", counts.branches());
        chips(counts);
        header().context(getTranslation("complaint.count", desk.formats().number(counts.total())));
        return counts.total();
    }

    private void nameFacets(List<ValueCount> owners, List<ValueCount> employees) {
        NamesWanted wanted = new NamesWanted();
        filter().filter().owners().forEach(wanted::owner);
        filter().filter().employees().forEach(wanted::employee);
        owners.forEach(owner -> wanted.owner(NamesWanted.owner(owner.value())));
        employees.forEach(employee -> wanted.employee(new EmployeeId(employee.value())));
        facetNames = desk.names(wanted);
    }

    private void show(String name, List<ValueCount> counts) {
        Optional.ofNullable(boxes.get(name)).ifPresent(box -> box.show(counts));
    }

    private void chips(ComplaintCounts counts) {
        long suggestions = counts.kinds().stream()
                .filter(kind -> kind.value().equals(ComplaintKind.SUGGESTION.name()))
                .mapToLong(ValueCount::count)
                .sum();
        List<Chip> chips = new ArrayList<>(List.of(
                chip("show", "overdue", getTranslation("complaint.overdue") + " " + counts.overdue()),
                chip("show", "open", getTranslation("complaint.open")),
                chip("show", "mine", getTranslation("complaint.mine")),
                chip(
                        "kind",
                        ComplaintKind.SUGGESTION.name(),
                        getTranslation("complaint.suggestions") + " " + suggestions)));
        for (String name : List.of("member", "from", "to")) {
            if (!url.text(name).isEmpty()) {
                chips.add(new Chip(
                        name,
                        getTranslation("complaint.filtered." + name, url.text(name)),
                        true,
                        () -> changed(url.with(name, ""))));
            }
        }
        if (!url.isEmpty()) {
            chips.add(new Chip(
                    "clear",
                    getTranslation("list.clear"),
                    false,
                    () -> UI.getCurrent().navigate(ComplaintListView.class)));
        }
        filters.chips(chips);
    }

    private Chip chip(String name, String value, String words) {
        boolean on = filter().is(name, value);
        return new Chip(value.toLowerCase(Locale.ROOT), words, on, () -> changed(url.with(name, on ? "" : value)));
    }

    private EmptyState empty() {
        return url.isEmpty()
                ? new EmptyState(
                        SalonIcon.BUBBLE, getTranslation("complaint.empty"), getTranslation("complaint.empty.hint"))
                : new EmptyState(SalonIcon.SEARCH, getTranslation("list.none"), getTranslation("list.none.hint"));
    }

    private ExportSheet<ComplaintRow> sheet() {
        ComplaintFilter filter = filter().filter();
        ComplaintOrder order = order();
        boolean descending = descending();
        String typed = url.text("q");
        Map<ComplaintId, ComplaintNames> called = new HashMap<>();
        return new ExportSheet<>(
                "complaints",
                getTranslation("complaint.title"),
                ComplaintColumns.export(desk, row -> called.getOrDefault(row.complaint(), ComplaintNames.NONE)),
                (offset, limit) -> {
                    List<ComplaintRow> rows = desk.gateway().search(typed, filter, order, descending, offset, limit);
                    ComplaintNames page = desk.names(rows);
                    rows.forEach(row -> called.put(row.complaint(), page));
                    return rows;
                },
                desk.gateway().count(typed, filter).total());
    }
}
