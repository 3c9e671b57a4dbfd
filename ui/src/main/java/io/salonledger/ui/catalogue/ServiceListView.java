package io.salonledger.ui.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.CatalogueSort;
import io.salonledger.contracts.catalogue.query.ServiceCounts;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.identity.Permission;
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

/** Services and the price list; opened beside the list with all terms. */
@Route("services")
@RolesAllowed({
    "OWNER",
    "HEADQUARTERS",
    "BRANCH_MANAGER",
    "FRONT_DESK",
    "THERAPIST",
    "STOCK_KEEPER",
    "ACCOUNTANT",
    "AUDITOR",
    "ANALYST"
})
public class ServiceListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "services";

    private final transient CatalogueDesk desk;
    private final FilterBar filters;
    private final FacetBox categories;
    private final Grid<ServiceRow> grid = new Grid<>();
    private final ListBody<ServiceRow> list;
    private final WorkArea area;
    private transient UrlFilter url = new UrlFilter();

    ServiceListView(CatalogueDesk desk, ExportDesk exports) {
        this.desk = desk;
        fillWindow();
        Button add = new Button(
                getTranslation("service.new"),
                SalonIcon.PLUS.create(17),
                click -> new ServiceDialog(desk, null, this::changed).open());
        add.setId("new");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(desk.may(Permission.CATALOGUE_EDIT));
        header().title(getTranslation("service.title")).actions(exports.button(this::sheet), add);
        filters = new FilterBar(getTranslation("service.search"), typed -> set("q", typed));
        categories = new FacetBox(
                "category", getTranslation("catalogue.category"), desk.texts(), some -> set("category", some));
        filters.box(categories);
        ServiceColumns.add(grid, desk);
        list = new ListBody<>(
                grid,
                (offset, limit) -> desk.gateway().services(filter(), desk.today(), order(), offset, limit),
                this::count,
                this::empty);
        area = new WorkArea(filters, list, () -> grid.deselectAll());
        grid.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(row -> open(row.service())));
        body().add(area);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        filters.text(url.text("q"));
        categories.setValue(url.all("category"));
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

    private ServiceFilter filter() {
        Boolean active = switch (url.text("state")) {
            case "all" -> null;
            case "retired" -> false;
            default -> true;
        };
        return new ServiceFilter(url.text("q"), url.all("category"), active);
    }

    private CatalogueOrder order() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(sort -> new CatalogueOrder(
                        CatalogueSort.valueOf(sort.getSorted().getKey()),
                        sort.getDirection() == SortDirection.DESCENDING))
                .orElse(CatalogueOrder.BY_NAME);
    }

    private long count() {
        ServiceCounts counts = desk.gateway().countServices(filter());
        categories.show(counts.categories());
        String state = url.text("state");
        filters.chips(List.of(
                chip("", "catalogue.active", counts.active(), state),
                chip("retired", "catalogue.retired", counts.retired(), state),
                chip("all", "list.all", counts.active() + counts.retired(), state)));
        header().context(getTranslation("service.context", counts.total()));
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
        String kind = url.isEmpty() ? "service.empty" : "list.none";
        return new EmptyState(SalonIcon.LEAF, getTranslation(kind), getTranslation(kind + ".hint"));
    }

    private void changed(ServiceId service) {
        list.refresh();
        open(service);
    }

    private void open(ServiceId service) {
        FormDialog.guarded(() -> area.open(
                new ServicePanel(this, desk, desk.gateway().service(service), this::changed).panel(area::close)));
    }

    private ExportSheet<ServiceRow> sheet() {
        ServiceFilter filter = filter();
        CatalogueOrder order = order();
        LocalDate today = desk.today();
        return new ExportSheet<>(
                "services",
                getTranslation("service.title"),
                ServiceColumns.export(desk),
                (offset, limit) -> desk.gateway().services(filter, today, order, offset, limit),
                desk.gateway().countServices(filter).total());
    }
}
