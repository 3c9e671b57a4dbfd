package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.insight.query.CountCustomers;
import io.salonledger.contracts.insight.query.CustomerBase;
import io.salonledger.contracts.insight.query.CustomerCounts;
import io.salonledger.contracts.insight.query.MeasureCustomers;

/** Counts customers for many questions in one search of the index. */
class CustomerCounting {

    private static final String FIRST_VISIT = "figures.firstVisit";

    private final CustomerIndex index;
    private final Set<String> branches;

    CustomerCounting(CustomerIndex index, Set<String> branches) {
        this.index = index;
        this.branches = Set.copyOf(branches);
    }

    CustomerCounts count(CountCustomers query) {
        CustomerIndex.Extent extent = index.extent(branches);
        return new CustomerCounts(counts(query.questions().stream()
                .map(question -> matching(question, extent))
                .toList()));
    }

    CustomerBase base(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate recent = today.minusDays(CustomerBase.RECENT - 1L);
        List<Long> counts = counts(List.of(
                Query.of(q -> q.matchAll(m -> m)),
                between(FIRST_VISIT, month, today),
                between(FIRST_VISIT, month.minusMonths(1), today.minusMonths(1)),
                between(CustomerQuery.LAST_VISIT, recent, null),
                between(CustomerQuery.LAST_VISIT, null, recent.minusDays(1)),
                Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(CustomerQuery.LAST_VISIT)))))));
        return new CustomerBase(
                counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5));
    }

    private Query matching(MeasureCustomers question, CustomerIndex.Extent extent) {
        return Query.of(q -> q.bool(b -> b.filter(index.text(question.text()))
                .filter(index.filter(question.filter(), extent).all())));
    }

    private static Query between(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Query.of(q -> q.range(r -> r.date(d ->
                d.field(field).gte(from == null ? null : from.toString()).lte(to == null ? null : to.toString()))));
    }

    private List<Long> counts(List<Query> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        SearchResponse<ObjectNode> found = index.measure(search -> {
            search.size(0).query(CustomerQuery.scope(branches));
            for (int i = 0; i < queries.size(); i++) {
                Query each = queries.get(i);
                search.aggregations("n" + i, a -> a.filter(each));
            }
            return search;
        });
        return IntStream.range(0, queries.size())
                .mapToObj(i -> CustomerIndex.aggregate(found, "n" + i).filter().docCount())
                .toList();
    }
}
