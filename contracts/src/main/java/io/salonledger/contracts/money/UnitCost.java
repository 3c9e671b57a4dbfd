package io.salonledger.contracts.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A cost or a tax as written: an exact decimal with up to six digits behind the point, with its currency. Stored as
 * {@code CAD 0.1234}.
 */
public record UnitCost(BigDecimal amount, Currency currency) {

    public static final int MAX_SCALE = 6;

    public UnitCost {
        BigDecimal stripped = amount.stripTrailingZeros();
        int scale = Math.max(stripped.scale(), currency.getDefaultFractionDigits());
        if (scale > MAX_SCALE) {
            throw new ArithmeticException("More than " + MAX_SCALE + " digits: " + amount);
        }
        amount = stripped.setScale(scale, RoundingMode.UNNECESSARY);
    }

    public static UnitCost of(String amount, String currency) {
        return new UnitCost(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static UnitCost zero(Currency currency) {
        return new UnitCost(BigDecimal.ZERO, currency);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnitCost parse(String text) {
        int space = text.indexOf(' ');
        return of(text.substring(space + 1), text.substring(0, space));
    }

    /** Half up to the currency's scale. */
    public Money toMoney() {
        return Money.rounded(amount, currency);
    }

    /** In units of 10⁻⁴ of the currency, half up: how Elasticsearch stores it. */
    public long tenThousandths() {
        return amount.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @JsonValue
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
