package io.salonledger.contracts.stock.query;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.MovementId;

/**
 * A movement of stock.
 *
 * @param change above or below zero
 * @param onHand after it
 * @param value of the change at cost, null if unknown or not for these eyes
 * @param remark what more is known, by kind
 */
public record StockMovement(
        MovementId movement,
        MovementKind kind,
        LocalDate date,
        BigDecimal change,
        BigDecimal onHand,
        @Nullable UnitCost value,
        MovementRemark remark) {}
