package io.salonledger.contracts.insight.query;

import java.time.LocalDate;

/**
 * One bar of a histogram of dates.
 *
 * @param from first date
 * @param to last date
 */
public record DateBar(LocalDate from, LocalDate to, long count) {}
