package io.salonledger.query.stock;

import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;

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
import io.salonledger.contracts.stock.query.WaitingCount;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Stock items with their lots. */
class StockDetailsProjection {

    static final ReadModel<StockDetailsDocument> MODEL =
            ReadModel.inMongo("stock-details", 1, StockDetailsDocument.class, StockDetailsProjection::new);

    private final Documents<StockDetailsDocument> items;

    StockDetailsProjection(Documents<StockDetailsDocument> items) {
        this.items = items;
    }

    @EventHandler
    void on(StockOpened event) {
        change(event.item(), item -> item.with(event.after()));
    }

    @EventHandler
    void on(StockReceived event) {
        change(event.item(), item -> item.with(event.after()));
    }

    @EventHandler
    void on(StockIssued event) {
        change(event.item(), item -> item.with(event.after()));
    }

    @EventHandler
    void on(StockReturned event) {
        change(event.item(), item -> item.with(event.after()));
    }

    @EventHandler
    void on(StockAdjusted event) {
        change(event.item(), item -> item.with(event.after()));
    }

    @EventHandler
    void on(StockCounted event) {
        change(event.item(), item -> item.with(event.after()));
    }

    @EventHandler
    void on(CountApproved event) {
        change(event.item(), item -> item.with(event.after()).waiting(null));
    }

    @EventHandler
    void on(CountWaiting event) {
        WaitingCount count = new WaitingCount(event.movement(), event.result(), event.countedBy(), event.date());
        change(event.item(), item -> item.waiting(count));
    }

    @EventHandler
    void on(CountDismissed event) {
        change(event.item(), item -> item.waiting(null));
    }

    @EventHandler
    void on(ProductLevelsFollowed event) {
        change(event.item(), item -> item);
    }

    @EventHandler
    void on(StockLevelsSet event) {
        change(event.item(), item -> item);
    }

    private void change(StockItemId id, UnaryOperator<StockDetailsDocument> change) {
        items.put(id.key(), change.apply(items.find(id.key()).orElseGet(() -> StockDetailsDocument.of(id))));
    }
}
