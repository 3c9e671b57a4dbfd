package io.salonledger.contracts.finance.query;

import io.salonledger.contracts.money.Money;

/**
 * A closed day that doesn't tally.
 *
 * @param late cash that was recorded for the day after it was closed
 */
public record DayMatter(DayCloseRow close, Money late) {}
