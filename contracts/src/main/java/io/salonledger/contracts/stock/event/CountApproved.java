package io.salonledger.contracts.stock.event;

import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;

/**
 * A second person agreed to a count; the stock was corrected by its variance.
 *
 * @param approvedBy id of the user
 */
public record CountApproved(
        StockItemId item,
        MovementId movement,
        CountResult result,
        String approvedBy,
        LocalDate date,
        List<LotUse> uses,
        StockAfter after)
        implements StockEvent {
    public CountApproved {
        uses = List.copyOf(uses);
    }
}
