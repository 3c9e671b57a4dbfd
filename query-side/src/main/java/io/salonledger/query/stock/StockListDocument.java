package io.salonledger.query.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.query.StockItemRow;

/**
 * A stock item as listed, or a product with the branches it lies in, so that items follow the product's name and levels.
 *
 * @param kind {@code item} or {@code product}
 * @param search what the index finds, sorts and sums by
 * @param branches of a product: where it lies
 */
record StockListDocument(
        String kind,
        @Nullable String branch,
        ProductId product,
        @Nullable ProductDescription description,
        StockLevels productLevels,
        @Nullable StockLevels ownLevels,
        String quantity,
        @Nullable String exactValue,
        List<LocalDate> expiries,
        boolean waiting,
        Set<String> branches,
        @JsonUnwrapped StockSearchFields search) {

    static final String ITEM = "item";
    private static final String PRODUCT = "product";

    static StockListDocument product(ProductId product) {
        return of(PRODUCT, null, product, null, StockLevels.NONE, null, "0", null, List.of(), false, Set.of());
    }

    static StockListDocument item(StockItemId id) {
        return of(
                ITEM,
                id.branch().value(),
                id.product(),
                null,
                StockLevels.NONE,
                null,
                "0",
                null,
                List.of(),
                false,
                Set.of());
    }

    StockListDocument described(@Nullable ProductDescription other, StockLevels levels) {
        return of(kind, branch, product, other, levels, ownLevels, quantity, exactValue, expiries, waiting, branches);
    }

    StockListDocument own(@Nullable StockLevels levels) {
        return of(
                kind,
                branch,
                product,
                description,
                productLevels,
                levels,
                quantity,
                exactValue,
                expiries,
                waiting,
                branches);
    }

    StockListDocument after(StockAfter now) {
        return of(
                kind,
                branch,
                product,
                description,
                productLevels,
                ownLevels,
                now.onHand().toPlainString(),
                now.value() == null ? null : now.value().toString(),
                now.lots().stream()
                        .flatMap(lot -> Stream.ofNullable(lot.expiry()))
                        .sorted()
                        .distinct()
                        .toList(),
                waiting,
                branches);
    }

    StockListDocument waiting(boolean now) {
        return of(
                kind,
                branch,
                product,
                description,
                productLevels,
                ownLevels,
                quantity,
                exactValue,
                expiries,
                now,
                branches);
    }

    StockListDocument also(String other) {
        Set<String> all = new TreeSet<>(branches);
        all.add(other);
        return of(
                kind,
                branch,
                product,
                description,
                productLevels,
                ownLevels,
                quantity,
                exactValue,
                expiries,
                waiting,
                all);
    }

    private static StockListDocument of(
            String kind,
            @Nullable String branch,
            ProductId product,
            @Nullable ProductDescription description,
            StockLevels productLevels,
            @Nullable StockLevels ownLevels,
            String quantity,
            @Nullable String exactValue,
            List<LocalDate> expiries,
            boolean waiting,
            Set<String> branches) {
        StockSearchFields search = StockSearchFields.of(
                description,
                new BigDecimal(quantity),
                exactValue == null ? null : UnitCost.parse(exactValue),
                expiries,
                ownLevels == null ? productLevels : ownLevels);
        return new StockListDocument(
                kind,
                branch,
                product,
                description,
                productLevels,
                ownLevels,
                quantity,
                exactValue,
                expiries,
                waiting,
                branches,
                search);
    }

    StockLevels levels() {
        return ownLevels == null ? productLevels : ownLevels;
    }

    StockItemRow row(boolean withCost) {
        return new StockItemRow(
                new StockItemId(new BranchId(Objects.requireNonNull(branch)), product),
                description,
                new BigDecimal(quantity),
                withCost && exactValue != null ? UnitCost.parse(exactValue) : null,
                expiries.isEmpty() ? null : expiries.getFirst(),
                levels(),
                search.low());
    }
}
