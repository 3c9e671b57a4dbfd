package io.salonledger.contracts.insight.query;

import java.time.LocalDate;
import java.util.Currency;

import org.jspecify.annotations.Nullable;

/**
 * The customers that match, counted and measured.
 *
 * @param found how many match
 * @param all how many there are without text and filters
 * @param newest business date on which a customer came; null before the first
 * @param currency of all amounts; null before the first purchase
 * @param position number of the newest event that counts in; −1 before the first
 */
public record CustomerMeasures(
        long found,
        long all,
        @Nullable LocalDate newest,
        @Nullable Currency currency,
        CustomerFacets facets,
        CustomerSummary summary,
        long position) {}
