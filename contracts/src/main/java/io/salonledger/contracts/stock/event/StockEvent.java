package io.salonledger.contracts.stock.event;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.stock.StockItemId;

/** What happens to a stock item. */
public sealed interface StockEvent extends Event
        permits StockOpened,
                StockReceived,
                StockIssued,
                StockReturned,
                StockAdjusted,
                StockCounted,
                CountWaiting,
                CountApproved,
                CountDismissed,
                StockLevelsSet,
                ProductLevelsFollowed,
                StockRanLow {
    StockItemId item();
}
