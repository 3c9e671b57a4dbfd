package io.salonledger.command.migration.source;

import java.math.BigDecimal;

/** Price and cost of one unit as written; still offered or not. */
public record ListTerms(BigDecimal price, BigDecimal cost, boolean active) {

    /** A price of 0 means that it is asked at checkout. */
    public boolean askedAtCheckout() {
        return price.signum() == 0;
    }
}
