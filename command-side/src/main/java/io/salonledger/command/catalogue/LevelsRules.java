package io.salonledger.command.catalogue;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.CatalogueRejection;
import io.salonledger.contracts.catalogue.StockLevels;

/** What stock levels must be, a product's and a branch's own. */
public final class LevelsRules {

    private static final int QUANTITY_DIGITS = 3;

    private LevelsRules() {}

    /** Refuses what can't be with {@code stock-levels-invalid}. */
    public static void check(StockLevels levels) {
        boolean reversed = levels.minimum() != null
                && levels.maximum() != null
                && levels.minimum().compareTo(levels.maximum()) > 0;
        if (reversed || isNoLevel(levels.minimum()) || isNoLevel(levels.maximum())) {
            throw CatalogueRejection.STOCK_LEVELS_INVALID.because();
        }
    }

    private static boolean isNoLevel(@Nullable BigDecimal quantity) {
        return quantity != null && (quantity.signum() < 0 || quantity.scale() > QUANTITY_DIGITS);
    }
}
