package io.salonledger.contracts.catalogue;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/**
 * On what terms a service is offered from a business date on, until the next terms begin.
 *
 * @param price null if it is asked at checkout (结账时定价)
 * @param duration null if unknown
 * @param cost of one, null if unknown
 */
public record ServiceTerms(
        LocalDate validFrom,
        @Nullable Money price,
        @Nullable Duration duration,
        @Nullable UnitCost cost) {}
