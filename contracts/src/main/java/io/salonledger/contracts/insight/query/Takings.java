package io.salonledger.contracts.insight.query;

import java.util.List;

/**
 * The answer to a measure.
 *
 * @param total one per currency
 * @param position number of the newest event that counts in; −1 before the first
 */
public record Takings(List<TakingsGroup> groups, List<TakingsGroup> total, long position) {

    public Takings {
        groups = List.copyOf(groups);
        total = List.copyOf(total);
    }
}
