package io.salonledger.contracts.stock.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.stock.StockLot;

/**
 * A stock item with its lots; its movements are a list of their own.
 *
 * @param lots in the order in which they are issued
 * @param ownLevels true if the branch has levels of its own
 */
public record StockItemDetails(
        StockItemRow item,
        List<StockLot> lots,
        boolean ownLevels,
        @Nullable WaitingCount waiting) {
    public StockItemDetails {
        lots = List.copyOf(lots);
    }
}
