package io.salonledger.command.stock;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.money.UnitCost;

/** When a counted variance needs a second person (双人复核). */
@Component
class CountPolicy {

    private final BigDecimal limit;

    /** @param limit in the stock's currency */
    CountPolicy(@Value("${salon.stock.count-limit:100}") BigDecimal limit) {
        this.limit = limit;
    }

    /** A variance of unknown value needs one too. */
    boolean needsSecondPerson(BigDecimal variance, @Nullable UnitCost value) {
        return variance.signum() != 0 && (value == null || value.amount().abs().compareTo(limit) > 0);
    }
}
