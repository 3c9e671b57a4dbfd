package io.salonledger.contracts.stock.query;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.StockItemId;

/**
 * A stock item in a list.
 *
 * @param product what the product is called; null if it is not on the list
 * @param value at cost, null if unknown or not for these eyes
 * @param firstExpiry of the lots that are left, null if none expires
 * @param low below its minimum
 */
public record StockItemRow(
        StockItemId item,
        @Nullable ProductDescription product,
        BigDecimal onHand,
        @Nullable UnitCost value,
        @Nullable LocalDate firstExpiry,
        StockLevels levels,
        boolean low) {}
