package io.salonledger.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch.core.SearchResponse;

import io.salonledger.contracts.audit.query.HistoryPage.Bar;
import io.salonledger.contracts.audit.query.HistoryPage.Facet;

/** What is among the events that were found. */
final class HistoryFacets {

    private HistoryFacets() {}

    static List<Facet> of(SearchResponse<?> found, String name, UnaryOperator<String> label) {
        return Objects.requireNonNull(found.aggregations().get(name)).sterms().buckets().array().stream()
                .map(bucket -> new Facet(
                        bucket.key().stringValue(), label.apply(bucket.key().stringValue()), bucket.docCount()))
                .toList();
    }

    static List<Bar> strip(SearchResponse<?> found) {
        return Objects.requireNonNull(found.aggregations().get("strip")).autoDateHistogram().buckets().array().stream()
                .map(bucket -> new Bar(Instant.ofEpochMilli(bucket.key()), bucket.docCount()))
                .toList();
    }
}
