package io.salonledger.contracts.catalogue.query;

import java.util.List;

/** How many products match, and how they spread. */
public record ProductCounts(
        long total,
        long active,
        long retired,
        List<ValueCount> categories,
        List<ValueCount> brands,
        List<ValueCount> suppliers) {
    public ProductCounts {
        categories = List.copyOf(categories);
        brands = List.copyOf(brands);
        suppliers = List.copyOf(suppliers);
    }
}
