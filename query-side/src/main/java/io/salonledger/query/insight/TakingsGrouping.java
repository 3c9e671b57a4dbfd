package io.salonledger.query.insight;

import java.util.LinkedHashMap;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.util.NamedValue;

import io.salonledger.contracts.insight.query.TakingsBy;

/**
 * What Elasticsearch is asked to sum, and by what.
 *
 * @param ofOne true if only the lines of one employee are looked at
 * @param limit most groups wanted
 */
record TakingsGrouping(TakingsBy by, boolean ofOne, int limit) {

    private static final int ALL = 4_000;
    private static final int TAXES = 20;
    private static final int PRECISE = 40_000;

    Map<String, Aggregation> sums(boolean whole) {
        Map<String, Aggregation> all = new LinkedHashMap<>();
        all.put("net", Aggregation.of(a -> a.sum(v -> v.field("net"))));
        all.put("tax", Aggregation.of(a -> a.sum(v -> v.field("tax"))));
        all.put("quantity", Aggregation.of(a -> a.sum(v -> v.field("quantity"))));
        all.put("services", netOf("SERVICE"));
        all.put("products", netOf("PRODUCT"));
        all.put("visits", visits(whole));
        all.put(
                "taxes",
                Aggregation.of(a -> a.nested(n -> n.path("taxes"))
                        .aggregations(
                                "codes",
                                c -> c.terms(t -> t.field("taxes.code")
                                                .size(TAXES)
                                                .order(NamedValue.of("_key", SortOrder.Asc)))
                                        .aggregations("amount", s -> s.sum(v -> v.field("taxes.amount"))))));
        if (whole) {
            all.put("groups", grouping());
        } else {
            all.put(
                    "label",
                    Aggregation.of(a -> a.topHits(h -> h.size(1)
                            .source(s -> s.filter(f -> f.includes("name")))
                            .sort(o -> o.field(f -> f.field("businessDate").order(SortOrder.Desc))))));
        }
        return all;
    }

    private static Aggregation netOf(String kind) {
        return Aggregation.of(a -> a.filter(f -> f.term(t -> t.field("kind").value(kind)))
                .aggregations("net", s -> s.sum(v -> v.field("net"))));
    }

    /**
     * Tickets are counted where a line is marked as the first of its ticket in the group; where two groupings meet and no
     * mark fits, distinct tickets are counted.
     */
    private Aggregation visits(boolean whole) {
        boolean overTickets =
                whole || by == TakingsBy.DAY || by == TakingsBy.MONTH || by == TakingsBy.HOUR || by == TakingsBy.BRANCH;
        String mark = null;
        if (overTickets) {
            mark = !ofOne ? "ticket" : "employee";
        } else if (!ofOne || by == TakingsBy.EMPLOYEE) {
            mark = switch (by) {
                case EMPLOYEE -> "employee";
                case CATEGORY -> "category";
                case KIND -> "kind";
                default -> "item";
            };
        }
        String first = mark;
        return first == null
                ? Aggregation.of(a -> a.cardinality(c -> c.field("ticket").precisionThreshold(PRECISE)))
                : Aggregation.of(
                        a -> a.filter(f -> f.term(t -> t.field("firstOf").value(first))));
    }

    private Aggregation grouping() {
        return switch (by) {
            case DAY ->
                Aggregation.of(a -> a.dateHistogram(h -> h.field("businessDate")
                                .calendarInterval(CalendarInterval.Day)
                                .minDocCount(1))
                        .aggregations(sums(false)));
            case MONTH -> inOrder("month");
            case HOUR -> inOrder("hour");
            case EMPLOYEE -> greatest("employee");
            case SERVICE -> of("SERVICE", "service");
            case PRODUCT -> of("PRODUCT", "product");
            case CATEGORY -> greatest("category");
            case KIND -> greatest("kind");
            case BRANCH -> greatest("branch");
        };
    }

    private Aggregation of(String kind, String field) {
        Aggregation groups = greatest(field);
        return Aggregation.of(a ->
                a.filter(f -> f.term(t -> t.field("kind").value(kind))).aggregations("groups", groups));
    }

    private Aggregation inOrder(String field) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(ALL).order(NamedValue.of("_key", SortOrder.Asc)))
                .aggregations(sums(false)));
    }

    private Aggregation greatest(String field) {
        int most = Math.clamp(limit, 1, ALL);
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(most).order(NamedValue.of("net", SortOrder.Desc)))
                .aggregations(sums(false)));
    }
}
