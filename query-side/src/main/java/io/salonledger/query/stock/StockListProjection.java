package io.salonledger.query.stock;

import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.event.ProductAdded;
import io.salonledger.contracts.catalogue.event.ProductDescribed;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.event.CountApproved;
import io.salonledger.contracts.stock.event.CountDismissed;
import io.salonledger.contracts.stock.event.CountWaiting;
import io.salonledger.contracts.stock.event.ProductLevelsFollowed;
import io.salonledger.contracts.stock.event.StockAdjusted;
import io.salonledger.contracts.stock.event.StockCounted;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockLevelsSet;
import io.salonledger.contracts.stock.event.StockOpened;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.stock.event.StockReturned;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Stock items as they are listed; each follows its product's name and levels. */
class StockListProjection {

    static final ReadModel<StockListDocument> MODEL = ReadModel.inElasticsearch(
            "stock-list", 1, StockListDocument.class, "/search/stock-list.json", StockListProjection::new);

    private final Documents<StockListDocument> items;

    StockListProjection(Documents<StockListDocument> items) {
        this.items = items;
    }

    @EventHandler
    void on(ProductAdded event) {
        describe(event.product(), event.description(), event.levels());
    }

    @EventHandler
    void on(ProductDescribed event) {
        describe(event.product(), event.description(), event.levels());
    }

    @EventHandler
    void on(StockOpened event) {
        change(event.item(), entry -> entry.after(event.after()));
    }

    @EventHandler
    void on(StockReceived event) {
        change(event.item(), entry -> entry.after(event.after()));
    }

    @EventHandler
    void on(StockIssued event) {
        change(event.item(), entry -> entry.after(event.after()));
    }

    @EventHandler
    void on(StockReturned event) {
        change(event.item(), entry -> entry.after(event.after()));
    }

    @EventHandler
    void on(StockAdjusted event) {
        change(event.item(), entry -> entry.after(event.after()));
    }

    @EventHandler
    void on(StockCounted event) {
        change(event.item(), entry -> entry.after(event.after()));
    }

    @EventHandler
    void on(CountWaiting event) {
        change(event.item(), entry -> entry.waiting(true));
    }

    @EventHandler
    void on(CountApproved event) {
        change(event.item(), entry -> entry.after(event.after()).waiting(false));
    }

    @EventHandler
    void on(CountDismissed event) {
        change(event.item(), entry -> entry.waiting(false));
    }

    @EventHandler
    void on(ProductLevelsFollowed event) {
        change(event.item(), entry -> entry.own(null));
    }

    @EventHandler
    void on(StockLevelsSet event) {
        change(event.item(), entry -> entry.own(event.levels()));
    }

    private void describe(ProductId id, ProductDescription description, StockLevels levels) {
        StockListDocument before = items.find(productKey(id)).orElseGet(() -> StockListDocument.product(id));
        items.put(productKey(id), before.described(description, levels));
        for (String branch : before.branches()) {
            items.change(new StockItemId(new BranchId(branch), id).key(), item -> item.described(description, levels));
        }
    }

    private void change(StockItemId id, UnaryOperator<StockListDocument> change) {
        String key = productKey(id.product());
        StockListDocument product = items.find(key).orElseGet(() -> StockListDocument.product(id.product()));
        if (!product.branches().contains(id.branch().value())) {
            items.put(key, product.also(id.branch().value()));
        }
        StockListDocument item = items.find(id.key())
                .orElseGet(() -> StockListDocument.item(id).described(product.description(), product.productLevels()));
        items.put(id.key(), change.apply(item));
    }

    private static String productKey(ProductId product) {
        return product.stream();
    }
}
