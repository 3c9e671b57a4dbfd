package io.salonledger.contracts.stock;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;

/**
 * What a count found.
 *
 * @param counted what lies there
 * @param book what the books said
 * @param variance counted − book
 * @param varianceValue the variance at cost, null if no cost is known
 */
public record CountResult(
        BigDecimal counted,
        BigDecimal book,
        BigDecimal variance,
        @Nullable UnitCost varianceValue) {}
