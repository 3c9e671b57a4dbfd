package io.salonledger.ui.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
import io.salonledger.ui.notification.News;
import io.salonledger.ui.notification.NewsSource;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** Each product that is below its minimum or expires within 30 days. */
@Component
class StockNews implements NewsSource {

    private static final int SOON = 30;
    private static final int MOST = 20;

    private final StockDesk desk;

    StockNews(StockDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.STOCK_SEE) && desk.may(Permission.STOCK_EDIT);
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("stock-list");
    }

    @Override
    public List<News> in(Set<BranchId> branches) {
        LocalDate soon = desk.today().plusDays(SOON);
        return Stream.concat(
                        rows(branches, StockState.LOW, null, StockOrder.BY_NAME)
                                .map(row -> news(row, "low", left(row))),
                        rows(branches, null, soon, new StockOrder(StockSort.EXPIRY, false))
                                .map(row -> news(row, "expiring", expiry(row))))
                .toList();
    }

    private Stream<StockItemRow> rows(
            Set<BranchId> branches, @Nullable StockState state, @Nullable LocalDate expiringBy, StockOrder order) {
        StockFilter filter = new StockFilter("", branches, Set.of(), Set.of(), state, expiringBy);
        return desk.gateway().search(filter, order, 0, MOST).stream();
    }

    private String left(StockItemRow row) {
        String unit = row.product() == null ? "" : " " + row.product().unit();
        return text("news.stock.left", desk.formats().number(row.onHand()) + unit);
    }

    private String expiry(StockItemRow row) {
        return row.firstExpiry() == null
                ? ""
                : text("news.stock.expiry", desk.formats().day(row.firstExpiry()));
    }

    private News news(StockItemRow row, String how, String about) {
        ProductDescription product = row.product();
        String name = product == null ? "–" : product.label();
        String branch = desk.branchName(row.item().branch());
        return new News(
                "stock:" + row.item().key() + ":" + how,
                4,
                SalonIcon.BOX,
                Tone.WARN,
                text("news.stock." + how, name),
                branch.isEmpty() ? about : about + " · " + branch,
                "stock",
                product == null ? Map.of("state", how.equals("low") ? "LOW" : "EXPIRING") : Map.of("q", name));
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
