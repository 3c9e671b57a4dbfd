package io.salonledger.command.catalogue;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.CatalogueRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/** What terms must be, whatever they are for. A price of zero is a price: asked at checkout is none. */
final class TermsRules {

    private static final Duration DAY = Duration.ofDays(1);

    private TermsRules() {}

    static void check(@Nullable Money price, @Nullable UnitCost cost) {
        if (price != null && price.isNegative()) {
            throw CatalogueRejection.PRICE_NEGATIVE.because();
        }
        if (cost != null && cost.amount().signum() < 0) {
            throw CatalogueRejection.COST_NEGATIVE.because();
        }
    }

    static void check(@Nullable Duration duration) {
        if (duration != null && (duration.isZero() || duration.isNegative() || duration.compareTo(DAY) >= 0)) {
            throw CatalogueRejection.DURATION_INVALID.because();
        }
    }
}
