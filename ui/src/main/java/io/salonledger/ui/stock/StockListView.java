package io.salonledger.ui.stock;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.query.StockCounts;
import io.salonledger.contracts.stock.query.StockFilter;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.contracts.stock.query.StockOrder;
import io.salonledger.contracts.stock.query.StockSort;
import io.salonledger.contracts.stock.query.StockState;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.FacetBox;
import io.salonledger.ui.list.FilterBar;
import io.salonledger.ui.list.FilterBar.Chip;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.list.WorkArea;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** What lies in the branches: low, short, expiring; opened beside the list with lots and movements. */
@Route("stock")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "STOCK_KEEPER", "ACCOUNTANT", "AUDITOR"})
public class StockListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "stock";
    private static final int SOON = 30;

    private final transient StockDesk desk;
    private final FilterBar filters;
    private final FacetBox categories;
    private final FacetBox brands;
    private final Grid<StockItemRow> grid = new Grid<>();
    private final ListBody<StockItemRow> list;
    private final WorkArea area;
    private transient UrlFilter url = new UrlFilter();
    private transient @Nullable StockItemDetails opened;

    StockListView(StockDesk desk, ExportDesk exports, Live live) {
        this.desk = desk;
        fillWindow();
        Button receive = new Button(
                getTranslation("stock.receive"),
                SalonIcon.TRUCK.create(17),
                click -> new ReceiveStockDialog(desk, null, this::received).open());
        receive.setId("receive-new");
        receive.addThemeVariants(ButtonVariant.PRIMARY);
        receive.setVisible(desk.may(Permission.STOCK_EDIT));
        header().title(getTranslation("stock.title")).actions(exports.button(this::sheet), receive);
        filters = new FilterBar(getTranslation("stock.search"), typed -> set("q", typed));
        categories =
                new FacetBox("category", getTranslation("stock.category"), desk.texts(), some -> set("category", some));
        brands = new FacetBox("brand", getTranslation("stock.brand"), desk.texts(), some -> set("brand", some));
        filters.box(categories).box(brands);
        StockColumns.add(grid, desk);
        list = new ListBody<>(
                        grid,
                        (offset, limit) -> desk.gateway().search(filter(), order(), offset, limit),
                        this::count,
                        this::empty)
                .identifiedBy(StockItemRow::item);
        area = new WorkArea(filters, list, this::closed);
        grid.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(row -> open(row.item())));
        body().add(area);
        live.follow(this, () -> Live.all("stock-list", "stock-details"), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        filters.text(url.text("q"));
        categories.setValue(url.all("category"));
        brands.setValue(url.all("brand"));
        list.refresh();
    }

    private void set(String name, String value) {
        changed(url.with(name, value));
    }

    private void set(String name, Set<String> values) {
        changed(url.with(name, values));
    }

    private void changed(UrlFilter filter) {
        filter.show(UI.getCurrent(), PATH);
        list.refresh();
    }

    private StockFilter filter() {
        String state = url.text("state");
        return new StockFilter(
                url.text("q"),
                desk.chosen().map(branch -> Set.of(new BranchId(branch.id()))).orElse(Set.of()),
                url.all("category"),
                url.all("brand"),
                Stream.of(StockState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null),
                state.equals("EXPIRING") ? desk.today().plusDays(SOON) : null);
    }

    private StockOrder order() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(sort -> new StockOrder(
                        StockSort.valueOf(sort.getSorted().getKey()), sort.getDirection() == SortDirection.DESCENDING))
                .orElse(StockOrder.BY_NAME);
    }

    private long count() {
        StockCounts counts = desk.gateway().count(filter());
        categories.show(counts.categories());
        brands.show(counts.brands());
        String state = url.text("state");
        filters.chips(List.of(
                chip("", "stock.all", "", state),
                chip("LOW", "stock.low", " " + counts.low(), state),
                chip("EXPIRING", "stock.expiring", "", state),
                chip("SHORT", "stock.short", " " + counts.below(), state),
                chip("COUNT_WAITING", "stock.waiting", " " + counts.waiting(), state)));
        String values = counts.values().stream()
                .map(value -> desk.formats().money(value.amount(), value.currency()))
                .collect(Collectors.joining(" + "));
        header().context(getTranslation("stock.context", counts.total())
                + (values.isEmpty() ? "" : " · " + getTranslation("stock.worth", values)));
        return counts.total();
    }

    private Chip chip(String id, String key, String count, String chosen) {
        return new Chip(
                id.isEmpty() ? "ALL" : id, getTranslation(key) + count, id.equals(chosen), () -> set("state", id));
    }

    private EmptyState empty() {
        if (url.isEmpty()) {
            return new EmptyState(SalonIcon.BOX, getTranslation("stock.empty"), getTranslation("stock.empty.hint"));
        }
        return new EmptyState(SalonIcon.BOX, getTranslation("list.none"), getTranslation("list.none.hint"));
    }

    private void received(StockItemId item) {
        list.refresh();
        open(item);
    }

    private void open(StockItemId item) {
        FormDialog.guarded(() -> show(desk.gateway().find(item)));
    }

    private void show(StockItemDetails found) {
        StockItemId item = found.item().item();
        opened = found;
        area.open(new StockPanel(desk, found, area::close, () -> received(item)).draw());
    }

    private void closed() {
        opened = null;
        grid.deselectAll();
    }

    private void follow() {
        list.follow();
        StockItemDetails before = opened;
        if (before != null) {
            StockItemDetails now = desk.gateway().find(before.item().item());
            if (!now.equals(before)) {
                show(now);
            }
        }
    }

    static String name(StockItemRow row) {
        return row.product() == null ? "–" : row.product().label();
    }

    private ExportSheet<StockItemRow> sheet() {
        StockFilter filter = filter();
        StockOrder order = order();
        return new ExportSheet<>(
                "stock",
                getTranslation("stock.title"),
                StockColumns.export(desk),
                (offset, limit) -> desk.gateway().search(filter, order, offset, limit),
                desk.gateway().count(filter).total());
    }
}
