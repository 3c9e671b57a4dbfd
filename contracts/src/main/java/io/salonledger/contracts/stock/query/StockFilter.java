package io.salonledger.contracts.stock.query;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;

/**
 * Which stock items are wanted.
 *
 * @param text words or parts of code, name, brand and barcode of the product; empty finds all
 * @param branches any of them; empty means all that the actor may see
 * @param categories any of them; empty means all
 * @param brands any of them; empty means all
 * @param state null means any
 * @param expiringBy items with a lot that expires on or before that day; null means any
 */
public record StockFilter(
        String text,
        Set<BranchId> branches,
        Set<String> categories,
        Set<String> brands,
        @Nullable StockState state,
        @Nullable LocalDate expiringBy) {

    public static final StockFilter ALL = new StockFilter("", Set.of(), Set.of(), Set.of(), null, null);

    public StockFilter {
        branches = Set.copyOf(branches);
        categories = Set.copyOf(categories);
        brands = Set.copyOf(brands);
    }
}
