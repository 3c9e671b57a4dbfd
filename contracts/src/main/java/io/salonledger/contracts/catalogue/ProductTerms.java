package io.salonledger.contracts.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/**
 * On what terms a product is offered from a business date on, until the next terms begin.
 *
 * @param price of one unit, null if it is asked at checkout
 * @param cost of one unit, null if unknown
 */
public record ProductTerms(
        LocalDate validFrom,
        @Nullable Money price,
        @Nullable UnitCost cost) {}
