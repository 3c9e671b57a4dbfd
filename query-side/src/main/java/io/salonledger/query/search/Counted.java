package io.salonledger.query.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import io.salonledger.contracts.catalogue.query.ValueCount;

/** The facets of an answer. */
public final class Counted {

    private final Map<String, Aggregate> facets;

    private Counted(Map<String, Aggregate> facets) {
        this.facets = facets;
    }

    /** The facets below a global aggregation of that name. */
    public static Counted of(SearchResponse<?> response, String global) {
        return new Counted(named(response.aggregations(), global).global().aggregations());
    }

    public long count(String name) {
        return named(facets, name).filter().docCount();
    }

    /** How many records have each value, most frequent first; what has no value is not counted. */
    public List<ValueCount> values(String name) {
        return named(named(facets, name).filter().aggregations(), SearchFilter.VALUES)
                .sterms()
                .buckets()
                .array()
                .stream()
                .map(bucket -> new ValueCount(bucket.key().stringValue(), bucket.docCount()))
                .filter(count -> !count.value().isEmpty())
                .toList();
    }

    public static Aggregate named(Map<String, Aggregate> aggregations, String name) {
        return Objects.requireNonNull(aggregations.get(name), name);
    }
}
