package io.salonledger.command.catalogue;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.money.UnitCost;

/**
 * What others have to know of a product to decide.
 *
 * @param cost of one at the date asked for, null if unknown
 */
public record ListedProduct(StockLevels levels, @Nullable UnitCost cost) {}
