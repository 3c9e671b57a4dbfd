package io.salonledger.contracts.insight.query;

import java.util.List;

/** How many customers match each of several questions, in their order. */
public record CustomerCounts(List<Long> found) {

    public CustomerCounts {
        found = List.copyOf(found);
    }
}
