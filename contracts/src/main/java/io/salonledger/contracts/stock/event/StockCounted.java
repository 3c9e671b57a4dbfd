package io.salonledger.contracts.stock.event;

import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;

/**
 * Stock was counted within the limit and corrected by the variance.
 *
 * @param countedBy id of the user
 */
public record StockCounted(
        StockItemId item,
        MovementId movement,
        CountResult result,
        String countedBy,
        LocalDate date,
        List<LotUse> uses,
        StockAfter after)
        implements StockEvent {
    public StockCounted {
        uses = List.copyOf(uses);
    }
}
