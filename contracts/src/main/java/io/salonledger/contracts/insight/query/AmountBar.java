package io.salonledger.contracts.insight.query;

/**
 * One bar of a histogram of amounts.
 *
 * @param from first amount, in minor units
 * @param to behind the last amount
 */
public record AmountBar(long from, long to, long count) {}
