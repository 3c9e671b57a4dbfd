package io.salonledger.contracts.stock.query;

import java.util.List;

import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.money.UnitCost;

/**
 * How many stock items match and what they are worth; each filter is counted without itself.
 *
 * @param low below their minimum
 * @param below below zero: more was sold than the books had
 * @param waiting with a count that waits for a second person
 * @param values at cost, one per currency; empty if not for these eyes
 */
public record StockCounts(
        long total,
        long low,
        long below,
        long waiting,
        List<UnitCost> values,
        List<ValueCount> categories,
        List<ValueCount> brands) {
    public StockCounts {
        values = List.copyOf(values);
        categories = List.copyOf(categories);
        brands = List.copyOf(brands);
    }
}
