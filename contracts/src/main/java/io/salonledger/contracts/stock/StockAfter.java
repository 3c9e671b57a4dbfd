package io.salonledger.contracts.stock;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;

/**
 * A stock item after a movement.
 *
 * @param onHand sum of all lots; below zero when more was sold than the books had
 * @param value of all lots at their cost, rounded half up to six digits; null if no cost is known
 * @param lots in the order in which they are issued; what is short comes last
 */
public record StockAfter(BigDecimal onHand, @Nullable UnitCost value, List<StockLot> lots) {
    public StockAfter {
        lots = List.copyOf(lots);
    }
}
