package io.salonledger.contracts.stock;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;

/**
 * A lot (批次) of a stock item and what is left of it.
 *
 * @param id of the movement that brought it
 * @param number as printed on the goods, empty if unknown
 * @param expiry last day on which it may be used, null if it doesn't expire
 * @param unitCost null if unknown
 * @param quantity left; below zero for what was sold beyond the books
 */
public record StockLot(
        MovementId id,
        String number,
        @Nullable LocalDate expiry,
        @Nullable UnitCost unitCost,
        BigDecimal quantity) {

    public boolean isExpiredOn(LocalDate date) {
        return expiry != null && expiry.isBefore(date);
    }

    public StockLot with(BigDecimal left) {
        return new StockLot(id, number, expiry, unitCost, left);
    }
}
