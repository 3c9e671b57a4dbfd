package io.salonledger.command.stock;

import java.math.BigDecimal;

import io.salonledger.contracts.stock.StockRejection;

/** Quantities of stock: at most three digits behind the point, without trailing zeros, so that equal ones are equal. */
final class Quantities {

    private static final int DIGITS = 3;
    private static final int MOST = 9;

    private Quantities() {}

    static BigDecimal normal(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** In normal form, or the refusal {@code quantity-invalid}. */
    static BigDecimal checked(BigDecimal quantity) {
        BigDecimal normal = normal(quantity);
        if (normal.scale() > DIGITS || normal.precision() - normal.scale() > MOST) {
            throw StockRejection.QUANTITY_INVALID.because();
        }
        return normal;
    }

    static BigDecimal positive(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw StockRejection.QUANTITY_INVALID.because();
        }
        return checked(quantity);
    }

    static BigDecimal notNegative(BigDecimal quantity) {
        return quantity.signum() == 0 ? BigDecimal.ZERO : positive(quantity);
    }
}
