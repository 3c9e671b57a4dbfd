package io.salonledger.contracts.stock.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;

/** A quantity was corrected. */
public record StockAdjusted(
        StockItemId item,
        MovementId movement,
        BigDecimal change,
        AdjustReason reason,
        LocalDate date,
        List<LotUse> uses,
        StockAfter after)
        implements StockEvent {
    public StockAdjusted {
        uses = List.copyOf(uses);
    }
}
