package io.salonledger.query.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.money.UnitCost;

/**
 * What the index finds, sorts and sums stock by; all of it follows from the document's facts.
 *
 * @param onHand in thousandths
 * @param value at cost, in 10⁻⁴ of the currency
 */
record StockSearchFields(
        List<String> text,
        @Nullable String codeSort,
        @Nullable String nameSort,
        @Nullable String category,
        @Nullable String brand,
        @Nullable String brandSort,
        long onHand,
        @Nullable Long value,
        @Nullable String currency,
        @Nullable LocalDate firstExpiry,
        boolean low,
        boolean below) {

    private static final int DIGITS = 3;

    static StockSearchFields of(
            @Nullable ProductDescription product,
            BigDecimal onHand,
            @Nullable UnitCost value,
            List<LocalDate> expiries,
            StockLevels levels) {
        BigDecimal minimum = levels.minimum();
        return new StockSearchFields(
                product == null
                        ? List.of()
                        : List.of(product.code(), product.name(), product.brand(), product.barcode()),
                product == null ? null : product.code(),
                product == null ? null : product.label(),
                product == null ? null : product.category(),
                product == null ? null : product.brand(),
                product == null ? null : product.brand(),
                onHand.movePointRight(DIGITS).longValueExact(),
                value == null ? null : value.tenThousandths(),
                value == null ? null : value.currency().getCurrencyCode(),
                expiries.isEmpty() ? null : expiries.getFirst(),
                minimum != null && onHand.compareTo(minimum) < 0,
                onHand.signum() < 0);
    }
}
