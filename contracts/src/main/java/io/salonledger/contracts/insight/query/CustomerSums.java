package io.salonledger.contracts.insight.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;

/**
 * What a customer comes to. A visit is a business date on which the customer was served or bought; what was refunded is
 * taken off on its own day.
 *
 * @param lastBranch id of the branch of the last visit
 * @param spend net, of all time; null before the first purchase
 * @param spendYear net, of the last 12 calendar months up to the newest business date of the house
 * @param bookings all that were made, with those not kept and cancelled
 */
public record CustomerSums(
        @Nullable LocalDate firstVisit,
        @Nullable LocalDate lastVisit,
        @Nullable String lastBranch,
        int visits,
        @Nullable Money spend,
        @Nullable Money spendYear,
        int bookings,
        int noShows,
        int cancellations) {}
