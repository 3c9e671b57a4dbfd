package io.salonledger.contracts.stock.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;

/** Issued goods came back into their lots. */
public record StockReturned(
        StockItemId item,
        MovementId movement,
        MovementId issue,
        BigDecimal quantity,
        LocalDate date,
        List<LotUse> uses,
        StockAfter after)
        implements StockEvent {
    public StockReturned {
        uses = List.copyOf(uses);
    }
}
