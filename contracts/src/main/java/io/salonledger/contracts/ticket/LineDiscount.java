package io.salonledger.contracts.ticket;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;

/**
 * A manual discount: a part or an amount.
 *
 * @param percent of the list amount, above 0, at most 100; null if an amount is given
 * @param amount off the whole line; null if a part is given
 */
public record LineDiscount(
        @Nullable BigDecimal percent, @Nullable Money amount, DiscountReason reason) {
    public static LineDiscount percent(String percent, DiscountReason reason) {
        return new LineDiscount(new BigDecimal(percent), null, reason);
    }

    public static LineDiscount amount(Money amount, DiscountReason reason) {
        return new LineDiscount(null, amount, reason);
    }
}
