package io.salonledger.query.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.query.HistoryFilter;
import io.salonledger.contracts.audit.query.SearchReads;

/** Filters as Elasticsearch understands them. */
final class HistoryCriteria {

    private HistoryCriteria() {}

    static BoolQuery.Builder of(HistoryFilter filter, Set<String> branches, BigDecimal freeDiscount) {
        BoolQuery.Builder all = within(branches);
        is(all, "subjects", filter.subject());
        is(all, "actors", filter.actor());
        is(all, "feature", filter.feature());
        is(all, "type", filter.type());
        is(all, "branch", filter.branch());
        between(all, filter.from(), filter.to());
        ActMark mark = filter.mark();
        return mark == null ? all : all.filter(marked(mark, freeDiscount));
    }

    static BoolQuery.Builder within(Set<String> branches, Instant from, Instant to) {
        BoolQuery.Builder all = within(branches);
        between(all, from, to);
        return all;
    }

    /** A discount is worth a look above what the desk may give by itself; how much that is may change at any time. */
    static Query marked(ActMark mark, BigDecimal freeDiscount) {
        return mark == ActMark.DISCOUNT
                ? Query.of(q -> q.range(r -> r.number(n -> n.field("discount").gt(freeDiscount.doubleValue()))))
                : Query.of(q -> q.term(t -> t.field("marks").value(mark.name())));
    }

    static BoolQuery.Builder ofStream(String stream, Set<String> branches) {
        BoolQuery.Builder all = within(branches);
        is(all, "stream", stream);
        return all;
    }

    static BoolQuery.Builder ofPosition(long position, Set<String> branches) {
        return within(branches).filter(f -> f.term(t -> t.field("position").value(position)));
    }

    static BoolQuery.Builder ofReads(SearchReads query) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        is(all, "reader", query.reader());
        is(all, "subject", query.subject());
        is(all, "kind", query.kind() == null ? null : query.kind().name());
        between(all, query.from(), query.to());
        return all;
    }

    /** What belongs to no branch (prices, users) is everybody's. */
    private static BoolQuery.Builder within(Set<String> branches) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        if (!branches.isEmpty()) {
            var values = branches.stream().map(FieldValue::of).toList();
            all.filter(f -> f.bool(b -> b.minimumShouldMatch("1")
                    .should(s -> s.terms(t -> t.field("branch").terms(v -> v.value(values))))
                    .should(s -> s.bool(none -> none.mustNot(n -> n.exists(e -> e.field("branch")))))));
        }
        return all;
    }

    private static void is(BoolQuery.Builder all, String field, @Nullable String value) {
        if (value != null) {
            all.filter(f -> f.term(t -> t.field(field).value(value)));
        }
    }

    private static void between(BoolQuery.Builder all, @Nullable Instant from, @Nullable Instant to) {
        if (from != null) {
            all.filter(f -> f.range(r -> r.date(d -> d.field("at").gte(from.toString()))));
        }
        if (to != null) {
            all.filter(f -> f.range(r -> r.date(d -> d.field("at").lt(to.toString()))));
        }
    }
}
