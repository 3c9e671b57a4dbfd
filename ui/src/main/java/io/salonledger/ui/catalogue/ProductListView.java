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

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.CatalogueSort;
import io.salonledger.contracts.catalogue.query.ProductCounts;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.ProductRow;
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

/** Products with their prices; opened beside the list with all terms. */
@Route("products")
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
public class ProductListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "products";

    private final transient CatalogueDesk desk;
    private final FilterBar filters;
    private final FacetBox categories;
    private final FacetBox brands;
    private final FacetBox suppliers;
    private final Grid<ProductRow> grid = new Grid<>();
    private final ListBody<ProductRow> list;
    private final WorkArea area;
    private transient UrlFilter url = new UrlFilter();

    ProductListView(CatalogueDesk desk, ExportDesk exports) {
        this.desk = desk;
        fillWindow();
        Button add = new Button(
                getTranslation("product.new"),
                SalonIcon.PLUS.create(17),
                click -> new ProductDialog(desk, null, this::changed).open());
        add.setId("new");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(desk.may(Permission.CATALOGUE_EDIT));
        header().title(getTranslation("product.title")).actions(exports.button(this::sheet), add);
        filters = new FilterBar(getTranslation("product.search"), typed -> set("q", typed));
        categories = new FacetBox(
                "category", getTranslation("catalogue.category"), desk.texts(), some -> set("category", some));
        filters.box(categories);
        brands = new FacetBox("brand", getTranslation("catalogue.brand"), desk.texts(), some -> set("brand", some));
        filters.box(brands);
        suppliers = new FacetBox(
                "supplier", getTranslation("catalogue.supplier"), desk.texts(), some -> set("supplier", some));
        filters.box(suppliers);
        ProductColumns.add(grid, desk);
        list = new ListBody<>(
                grid,
                (offset, limit) -> desk.gateway().products(filter(), desk.today(), order(), offset, limit),
                this::count,
                this::empty);
        area = new WorkArea(filters, list, () -> grid.deselectAll());
        grid.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(row -> open(row.product())));
        body().add(area);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        filters.text(url.text("q"));
        categories.setValue(url.all("category"));
        brands.setValue(url.all("brand"));
        suppliers.setValue(url.all("supplier"));
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

    private ProductFilter filter() {
        Boolean active = switch (url.text("state")) {
            case "all" -> null;
            case "retired" -> false;
            default -> true;
        };
        return new ProductFilter(url.text("q"), url.all("category"), url.all("brand"), url.all("supplier"), active);
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
        ProductCounts counts = desk.gateway().countProducts(filter());
        categories.show(counts.categories());
        brands.show(counts.brands());
        suppliers.show(counts.suppliers());
        String state = url.text("state");
        filters.chips(List.of(
                chip("", "catalogue.active", counts.active(), state),
                chip("retired", "catalogue.retired", counts.retired(), state),
                chip("all", "list.all", counts.active() + counts.retired(), state)));
        header().context(getTranslation("product.context", counts.total()));
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
        String kind = url.isEmpty() ? "product.empty" : "list.none";
        return new EmptyState(SalonIcon.BOX, getTranslation(kind), getTranslation(kind + ".hint"));
    }

    private void changed(ProductId product) {
        list.refresh();
        open(product);
    }

    private void open(ProductId product) {
        FormDialog.guarded(() -> area.open(
                new ProductPanel(this, desk, desk.gateway().product(product), this::changed).panel(area::close)));
    }

    private ExportSheet<ProductRow> sheet() {
        ProductFilter filter = filter();
        CatalogueOrder order = order();
        LocalDate today = desk.today();
        return new ExportSheet<>(
                "products",
                getTranslation("product.title"),
                ProductColumns.export(desk),
                (offset, limit) -> desk.gateway().products(filter, today, order, offset, limit),
                desk.gateway().countProducts(filter).total());
    }
}
