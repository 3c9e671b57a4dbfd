package io.salonledger.contracts.stock.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;

/**
 * Goods went out.
 *
 * @param uses of each lot, below zero; a use of the issue's own id is what the books did not have
 */
public record StockIssued(
        StockItemId item,
        MovementId movement,
        IssuedFor purpose,
        BigDecimal quantity,
        LocalDate date,
        List<LotUse> uses,
        StockAfter after)
        implements StockEvent {
    public StockIssued {
        uses = List.copyOf(uses);
    }
}
