package io.salonledger.contracts.catalogue;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How much of a product should lie in a branch, in its unit.
 *
 * @param minimum below it the product is low; null if not watched
 * @param maximum up to which it is ordered; null if open
 */
public record StockLevels(
        @Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {

    public static final StockLevels NONE = new StockLevels(null, null);

    public StockLevels {
        minimum = normal(minimum);
        maximum = normal(maximum);
    }

    /** Without trailing zeros, so that equal quantities are equal. */
    private static @Nullable BigDecimal normal(@Nullable BigDecimal quantity) {
        BigDecimal stripped = quantity == null ? null : quantity.stripTrailingZeros();
        return stripped == null || stripped.scale() >= 0 ? stripped : stripped.setScale(0);
    }
}
