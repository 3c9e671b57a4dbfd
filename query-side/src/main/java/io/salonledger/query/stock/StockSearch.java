package io.salonledger.query.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.query.StockFilter;
import io.salonledger.contracts.stock.query.StockSort;
import io.salonledger.contracts.stock.query.StockState;
import io.salonledger.query.search.Counted;
import io.salonledger.query.search.SearchFilter;

/** Questions about stock in the index's words. */
final class StockSearch {

    private static final int DIGITS = 4;

    private StockSearch() {}

    /** Only items, and only of branches that the actor may act for. */
    static SearchFilter filter(StockFilter asked, Map<String, ?> metadata) {
        SearchFilter filter = new SearchFilter()
                .is("kind", StockListDocument.ITEM)
                .text(asked.text())
                .anyOf("branch", asked.branches().stream().map(BranchId::value).toList())
                .anyOf("category", asked.categories())
                .anyOf("brand", asked.brands());
        Set<String> permitted = Actor.from(metadata).map(Actor::branches).orElse(Set.of());
        if (!permitted.isEmpty()) {
            List<FieldValue> values = permitted.stream().map(FieldValue::of).toList();
            filter.and("permitted", Query.of(q -> q.terms(t -> t.field("branch").terms(v -> v.value(values)))));
        }
        if (asked.state() != null) {
            filter.and("state", is(asked.state()));
        }
        LocalDate by = asked.expiringBy();
        if (by != null) {
            filter.and(
                    "expiring",
                    Query.of(q -> q.range(r -> r.date(d -> d.field("expiries").lte(by.toString())))));
        }
        return filter;
    }

    private static Query is(StockState state) {
        String field = switch (state) {
            case LOW -> "low";
            case SHORT -> "below";
            case COUNT_WAITING -> "waiting";
        };
        return Query.of(q -> q.term(t -> t.field(field).value(true)));
    }

    static String[] fields(StockSort by) {
        return switch (by) {
            case CODE -> new String[] {"codeSort"};
            case NAME -> new String[] {"nameSort", "codeSort"};
            case BRAND -> new String[] {"brandSort", "nameSort"};
            case ON_HAND -> new String[] {"onHand", "nameSort"};
            case VALUE -> new String[] {"value", "nameSort"};
            case EXPIRY -> new String[] {"firstExpiry", "nameSort"};
        };
    }

    /** Facets look at more than the matches, so they start from everything. */
    static Aggregation facets(SearchFilter filter) {
        return Aggregation.of(a -> a.global(g -> g)
                .aggregations("low", filter.counted("state", is(StockState.LOW)))
                .aggregations("below", filter.counted("state", is(StockState.SHORT)))
                .aggregations("waiting", filter.counted("state", is(StockState.COUNT_WAITING)))
                .aggregations("category", filter.facet("category"))
                .aggregations("brand", filter.facet("brand")));
    }

    static Aggregation values() {
        return Aggregation.of(a ->
                a.terms(t -> t.field("currency").size(20)).aggregations("sum", s -> s.sum(v -> v.field("value"))));
    }

    /** A sum of whole numbers comes back as a double, exact up to 2⁵³ ten-thousandths. */
    static List<UnitCost> values(Aggregate values) {
        return values.sterms().buckets().array().stream()
                .map(bucket -> new UnitCost(
                        BigDecimal.valueOf(
                                Math.round(Counted.named(bucket.aggregations(), "sum")
                                        .sum()
                                        .value()),
                                DIGITS),
                        Currency.getInstance(bucket.key().stringValue())))
                .toList();
    }
}
