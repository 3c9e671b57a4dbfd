package io.salonledger.contracts.ticket;

import java.math.BigDecimal;

import io.salonledger.contracts.money.UnitCost;

/**
 * A tax as an imported line states it, fractions of a cent included.
 *
 * @param rate in percent, from the import's settings
 */
public record WrittenTax(String code, BigDecimal rate, boolean included, UnitCost amount) {}
