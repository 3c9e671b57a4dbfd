package io.salonledger.contracts.catalogue.query;

import java.util.List;

/** How many services match, and how they spread. */
public record ServiceCounts(long total, long active, long retired, List<ValueCount> categories) {
    public ServiceCounts {
        categories = List.copyOf(categories);
    }
}
