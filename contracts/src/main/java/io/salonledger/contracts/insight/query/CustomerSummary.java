package io.salonledger.contracts.insight.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;

/**
 * What all customers that match come to; amounts are net, of the last 12 months and, where several currencies meet, of
 * those who pay in the commonest.
 *
 * @param average for each customer
 * @param median half of the customers spend more
 * @param interval days between two visits, the average of those who came at least twice
 * @param spend how the amounts spread
 * @param therapists each customer counts for the one who served most often
 */
public record CustomerSummary(
        @Nullable Money average,
        @Nullable Money median,
        @Nullable Integer interval,
        List<AmountBar> spend,
        List<NamedCount> therapists) {

    public CustomerSummary {
        spend = List.copyOf(spend);
        therapists = List.copyOf(therapists);
    }
}
