package io.salonledger.command.stock;

import java.util.Currency;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.catalogue.ListedProduct;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.StockRejection;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.command.OpenStock;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.stock.command.RecordCount;
import io.salonledger.contracts.stock.command.ReturnStock;
import io.salonledger.contracts.stock.event.CountApproved;
import io.salonledger.contracts.stock.event.CountDismissed;
import io.salonledger.contracts.stock.event.CountWaiting;
import io.salonledger.contracts.stock.event.ProductLevelsFollowed;
import io.salonledger.contracts.stock.event.StockAdjusted;
import io.salonledger.contracts.stock.event.StockCounted;
import io.salonledger.contracts.stock.event.StockEvent;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockLevelsSet;
import io.salonledger.contracts.stock.event.StockOpened;
import io.salonledger.contracts.stock.event.StockRanLow;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.stock.event.StockReturned;

/** How a stock item stands: its lots, its levels, a count that waits. Written flat into the item's snapshot. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class StockState {

    private List<StockLot> lots = List.of();
    private RecentMovements recent = new RecentMovements();
    private @Nullable OpenStock opening;
    private @Nullable UnitCost lastCost;
    private @Nullable StockLevels ownLevels;
    private @Nullable CountWaiting waiting;
    private @Nullable MovementId lastApproved;
    private boolean moved;

    @JsonCreator
    StockState() {}

    Lots lots() {
        return new Lots(lots);
    }

    RecentMovements recent() {
        return recent;
    }

    @Nullable
    OpenStock opening() {
        return opening;
    }

    @Nullable
    StockLevels ownLevels() {
        return ownLevels;
    }

    boolean hasMoved() {
        return moved;
    }

    boolean hasWaitingCount() {
        return waiting != null;
    }

    boolean isApproved(MovementId count) {
        return count.equals(lastApproved);
    }

    CountWaiting waiting(MovementId count) {
        if (waiting == null || !waiting.movement().equals(count)) {
            throw StockRejection.COUNT_NOT_WAITING.because();
        }
        return waiting;
    }

    @Nullable
    UnitCost lastCost() {
        return lastCost;
    }

    @Nullable
    UnitCost cost(ListedProduct product) {
        return lastCost == null ? product.cost() : lastCost;
    }

    @Nullable
    Currency currency(@Nullable UnitCost other) {
        UnitCost known = lastCost == null ? other : lastCost;
        return known == null ? null : known.currency();
    }

    void after(StockEvent event) {
        switch (event) {
            case StockOpened e -> {
                opening = new OpenStock(e.item(), e.movement(), e.lot(), e.date(), e.source());
                moved(e.after(), e.lot().unitCost());
            }
            case StockReceived e -> {
                recent.remember(e.movement(), new ReceiveStock(e.item(), e.movement(), e.lot(), e.date()));
                moved(e.after(), e.lot().unitCost());
            }
            case StockIssued e -> issued(e);
            case StockReturned e -> returned(e);
            case StockAdjusted e -> {
                recent.remember(
                        e.movement(), StockMoves.remembered(e.item(), e.movement(), e.change(), e.reason(), e.date()));
                moved(e.after(), null);
            }
            case StockCounted e -> {
                recent.remember(
                        e.movement(),
                        new RecordCount(e.item(), e.movement(), e.result().counted(), e.date()));
                moved(e.after(), null);
            }
            case CountWaiting e -> {
                recent.remember(
                        e.movement(),
                        new RecordCount(e.item(), e.movement(), e.result().counted(), e.date()));
                waiting = e;
            }
            case CountApproved e -> {
                lastApproved = e.movement();
                waiting = null;
                moved(e.after(), null);
            }
            case CountDismissed e -> waiting = null;
            case StockLevelsSet e -> ownLevels = e.levels();
            case ProductLevelsFollowed e -> ownLevels = null;
            case StockRanLow e -> {}
        }
    }

    private void issued(StockIssued event) {
        recent.remember(
                event.movement(),
                new IssueStock(event.item(), event.movement(), event.quantity(), event.purpose(), event.date()),
                IssuedParts.of(event.uses(), lots()));
        moved(event.after(), null);
    }

    private void returned(StockReturned event) {
        recent.issuedBy(event.issue())
                .ifPresent(parts -> recent.setIssued(event.issue(), IssuedParts.without(parts, event.quantity())));
        recent.remember(
                event.movement(),
                new ReturnStock(event.item(), event.movement(), event.issue(), event.quantity(), event.date()));
        moved(event.after(), null);
    }

    private void moved(StockAfter after, @Nullable UnitCost cost) {
        moved = true;
        lots = after.lots();
        lastCost = cost == null ? lastCost : cost;
    }
}
