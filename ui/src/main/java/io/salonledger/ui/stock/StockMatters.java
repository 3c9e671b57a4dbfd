package io.salonledger.ui.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.query.StockFilter;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.contracts.stock.query.StockOrder;
import io.salonledger.contracts.stock.query.StockSort;
import io.salonledger.contracts.stock.query.StockState;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.home.Matter;
import io.salonledger.ui.shell.home.Matters;

/** Goods below their minimum, and goods that expire within 30 days. */
@Component
class StockMatters implements Matters {

    private static final int SOON = 30;
    private static final int NAMED = 3;

    private final StockDesk desk;

    StockMatters(StockDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concern() {
        return desk.may(Permission.STOCK_SEE) && desk.may(Permission.STOCK_EDIT);
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("stock-list");
    }

    @Override
    public List<Matter> in(Set<BranchId> branches) {
        List<Matter> found = new ArrayList<>();
        add(found, "low", "LOW", filter(branches, StockState.LOW, null), StockOrder.BY_NAME);
        add(
                found,
                "expiring",
                "EXPIRING",
                filter(branches, null, desk.today().plusDays(SOON)),
                new StockOrder(StockSort.EXPIRY, false));
        return found;
    }

    private static StockFilter filter(
            Set<BranchId> branches, @Nullable StockState state, @Nullable LocalDate expiringBy) {
        return new StockFilter("", branches, Set.of(), Set.of(), state, expiringBy);
    }

    private void add(List<Matter> found, String key, String state, StockFilter filter, StockOrder order) {
        long count = desk.gateway().count(filter).total();
        if (count == 0) {
            return;
        }
        String names = desk.gateway().search(filter, order, 0, NAMED).stream()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
        found.add(new Matter(
                4,
                SalonIcon.BOX,
                Tone.WARN,
                text("home.stock." + key, desk.formats().number(count)),
                names,
                text("home.stock.do"),
                "stock",
                Map.of("state", state)));
    }

    private String name(StockItemRow row) {
        ProductDescription product = row.product();
        return product == null
                ? ""
                : product.label() + " " + desk.formats().number(row.onHand()) + " " + product.unit();
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
