package io.salonledger.query.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch.core.SearchResponse;

import io.salonledger.contracts.audit.query.HistoryPage.Bar;
import io.salonledger.contracts.audit.query.HistoryPage.Facet;

/** What is among the events that were found. */
final class HistoryFacets {

    private static final int BARS = 96;
    private static final List<Duration> WIDTHS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(30));

    private HistoryFacets() {}

    static List<Facet> of(SearchResponse<?> found, String name, UnaryOperator<String> label) {
        return Objects.requireNonNull(found.aggregations().get(name)).sterms().buckets().array().stream()
                .map(bucket -> new Facet(
                        bucket.key().stringValue(), label.apply(bucket.key().stringValue()), bucket.docCount()))
                .toList();
    }

    /** Of a bar of the strip, so that there are at most 96 and their edges are where people expect them. */
    static Duration barWidth(SearchResponse<?> found) {
        double first =
                Objects.requireNonNull(found.aggregations().get("first")).min().value();
        double last =
                Objects.requireNonNull(found.aggregations().get("last")).max().value();
        long needed = (long) (last - first) / BARS;
        return WIDTHS.stream()
                .filter(width -> width.toMillis() > needed)
                .findFirst()
                .orElse(Duration.ofDays(365));
    }

    static List<Bar> strip(SearchResponse<?> found) {
        return Objects.requireNonNull(found.aggregations().get("strip")).dateHistogram().buckets().array().stream()
                .map(bucket -> new Bar(Instant.ofEpochMilli(bucket.key()), bucket.docCount()))
                .toList();
    }
}
