package io.salonledger.command.migration.source;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** What the product list tells besides: quantity on hand (may be below 0), its cost, and what was sold this year; null where the list does not tell. */
public record ListedStock(
        BigDecimal onHand,
        @Nullable BigDecimal costOfGoods,
        @Nullable BigDecimal soldToDate) {}
