package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;

/** What a count found and what it would change. */
record StockCounting(CountResult result, StockChange change) {

    static StockCounting of(Lots lots, MovementId id, BigDecimal counted, LocalDate date, @Nullable UnitCost cost) {
        BigDecimal book = lots.onHand();
        BigDecimal variance = Quantities.normal(counted.subtract(book));
        StockChange change = StockChange.correct(lots, id, variance, date, cost);
        return new StockCounting(new CountResult(counted, book, variance, value(change)), change);
    }

    /** At the cost of the lots that change; null if one of them has none. */
    private static @Nullable UnitCost value(StockChange change) {
        BigDecimal sum = BigDecimal.ZERO;
        UnitCost any = null;
        for (LotUse use : change.uses()) {
            UnitCost cost = use.unitCost();
            if (cost == null) {
                return null;
            }
            any = cost;
            sum = sum.add(use.change().multiply(cost.amount()));
        }
        return any == null
                ? null
                : new UnitCost(sum.setScale(UnitCost.MAX_SCALE, RoundingMode.HALF_UP), any.currency());
    }
}
