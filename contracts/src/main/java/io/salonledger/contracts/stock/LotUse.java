package io.salonledger.contracts.stock;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;

/** How much of one lot a movement took (below zero) or gave (above zero), at what cost of one unit. */
public record LotUse(
        MovementId lot, BigDecimal change, @Nullable UnitCost unitCost) {}
