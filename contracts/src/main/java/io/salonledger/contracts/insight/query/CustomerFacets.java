package io.salonledger.contracts.insight.query;

import java.util.List;

/**
 * How the customers that match divide by what can be filtered; each is counted without its own filter.
 *
 * @param visits by the least number of visits of a group: 0, 1, 2, 5, 10
 */
public record CustomerFacets(
        List<NamedCount> branches,
        List<NamedCount> services,
        List<NamedCount> therapists,
        List<NamedCount> tags,
        List<NamedCount> sources,
        List<NamedCount> visits,
        List<AmountBar> spend,
        List<DateBar> lastVisit) {

    public CustomerFacets {
        branches = List.copyOf(branches);
        services = List.copyOf(services);
        therapists = List.copyOf(therapists);
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        visits = List.copyOf(visits);
        spend = List.copyOf(spend);
        lastVisit = List.copyOf(lastVisit);
    }
}
