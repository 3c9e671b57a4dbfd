package io.salonledger.query.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.SearchCustomers;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.SearchReader;

/** Asks the index of the customers. */
class CustomerIndex {

    private final SearchReader<CustomerDocument> index;
    private final BlindTokens tokens;
    private final BlindKey key;

    CustomerIndex(SearchReader<CustomerDocument> index, BlindTokens tokens, BlindKey key) {
        this.index = index;
        this.tokens = tokens;
        this.key = key;
    }

    /**
     * What there is before any search.
     *
     * @param newest business date on which a customer came
     * @param currency that most customers pay in
     */
    record Extent(
            long all, @Nullable LocalDate newest, @Nullable String currency) {

        /** Where the spend of the last 12 months lies. */
        @Nullable
        String spendField() {
            return newest == null ? null : "figures.yearSpend." + YearMonth.from(newest);
        }
    }

    /** Who may see which branches decides what there is, but not what day it is. */
    Extent extent(Set<String> branches) {
        var found = index.search(s -> s.size(0)
                .query(CustomerQuery.scope(Set.of()))
                .aggregations("newest", a -> a.max(m -> m.field(CustomerQuery.LAST_VISIT)))
                .aggregations(
                        "currency",
                        a -> a.terms(t -> t.field("figures.currency").size(1)))
                .aggregations("all", a -> a.filter(CustomerQuery.scope(branches))));
        Double newest = aggregate(found, "newest").max().value();
        return new Extent(
                aggregate(found, "all").filter().docCount(),
                newest == null || newest.isNaN() || newest.isInfinite() ? null : date(newest),
                aggregate(found, "currency").sterms().buckets().array().stream()
                        .map(bucket -> bucket.key().stringValue())
                        .findFirst()
                        .orElse(null));
    }

    SearchResponse<ObjectNode> page(SearchCustomers query, Set<String> branches, Extent extent) {
        Query matching = Query.of(q -> q.bool(b -> b.must(text(query.text()))
                .filter(CustomerQuery.scope(branches))
                .filter(filter(query.filter(), extent).all())));
        return index.search(s -> sorted(s, query, extent.spendField())
                .query(matching)
                .includeNamedQueriesScore(true)
                .from(query.page().offset())
                .size(query.page().limit()));
    }

    SearchResponse<ObjectNode> measure(java.util.function.UnaryOperator<SearchRequest.Builder> request) {
        return index.search(request);
    }

    CustomerQuery filter(CustomerFilter filter, Extent extent) {
        return new CustomerQuery(filter, extent.spendField(), key);
    }

    Query text(String typed) {
        return CustomerQuery.text(tokens.ofSearch(typed));
    }

    String tagKey(String tag) {
        return key.hash(Customers.TAG, tag);
    }

    List<CustomerDocument> documents(SearchResponse<ObjectNode> found) {
        return index.documents(found);
    }

    CustomerDocument document(ObjectNode source) {
        return index.document(source);
    }

    private static SearchRequest.Builder sorted(
            SearchRequest.Builder request, SearchCustomers query, @Nullable String spendField) {
        switch (query.sort()) {
            case RELEVANCE -> {
                if (!query.text().isBlank()) {
                    request.sort(by -> by.score(s -> s.order(SortOrder.Desc)));
                }
            }
            case SPEND -> {
                if (spendField != null) {
                    descending(request, spendField, FieldType.Long);
                }
            }
            case VISITS -> descending(request, CustomerQuery.VISITS, FieldType.Integer);
            case LAST_VISIT -> {}
        }
        descending(request, CustomerQuery.LAST_VISIT, FieldType.Date);
        return request.sort(by -> by.field(f -> f.field("member").order(SortOrder.Asc)));
    }

    private static void descending(SearchRequest.Builder request, String field, FieldType type) {
        request.sort(by -> by.field(
                f -> f.field(field).order(SortOrder.Desc).unmappedType(type).missing("_last")));
    }

    static Aggregate aggregate(SearchResponse<ObjectNode> found, String name) {
        return Objects.requireNonNull(found.aggregations().get(name), name);
    }

    private static LocalDate date(double epochMillis) {
        return Instant.ofEpochMilli((long) epochMillis).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
