package io.salonledger.contracts.stock;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;

/**
 * What comes in.
 *
 * @param quantity above zero, at most three digits behind the point
 * @param unitCost of one unit, null if unknown
 * @param number as printed on the goods, empty if unknown
 * @param expiry last day on which it may be used, null if it doesn't expire
 */
public record ReceivedLot(
        BigDecimal quantity,
        @Nullable UnitCost unitCost,
        String number,
        @Nullable LocalDate expiry) {}
