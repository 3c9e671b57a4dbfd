package io.salonledger.query.stock;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.query.WaitingCount;

/** A stock item with its lots, opened by id. */
record StockDetailsDocument(
        StockItemId item, StockAfter after, @Nullable WaitingCount waiting) {

    static StockDetailsDocument of(StockItemId item) {
        return new StockDetailsDocument(item, new StockAfter(BigDecimal.ZERO, null, List.of()), null);
    }

    StockDetailsDocument with(StockAfter now) {
        return new StockDetailsDocument(item, now, waiting);
    }

    StockDetailsDocument waiting(@Nullable WaitingCount count) {
        return new StockDetailsDocument(item, after, count);
    }
}
