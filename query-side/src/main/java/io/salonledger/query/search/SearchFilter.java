package io.salonledger.query.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import org.jspecify.annotations.Nullable;

/** The conditions of a search by name, so that each facet can be counted without its own. */
public final class SearchFilter {

    private static final int FACET_VALUES = 200;
    static final String VALUES = "values";

    private final Map<String, Query> conditions = new LinkedHashMap<>();

    /** Words or their beginnings, all of them; nothing typed is no condition. */
    public SearchFilter text(String typed) {
        if (!typed.isBlank()) {
            conditions.put(
                    "text",
                    Query.of(q -> q.match(m -> m.field("text")
                            .query(typed.strip())
                            .operator(Operator.And)
                            .zeroTermsQuery(ZeroTermsQuery.All))));
        }
        return this;
    }

    /** Any of the values; none is no condition. The name of the facet is the field's. */
    public SearchFilter anyOf(String field, Collection<String> values) {
        if (!values.isEmpty()) {
            List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
            conditions.put(field, Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(wanted)))));
        }
        return this;
    }

    public SearchFilter is(String field, @Nullable Boolean value) {
        if (value != null) {
            conditions.put(field, Query.of(q -> q.term(t -> t.field(field).value(value))));
        }
        return this;
    }

    public SearchFilter is(String field, String value) {
        conditions.put(field, Query.of(q -> q.term(t -> t.field(field).value(value))));
        return this;
    }

    public SearchFilter and(String name, Query condition) {
        conditions.put(name, condition);
        return this;
    }

    public Query all() {
        return without("");
    }

    /** All conditions but one. */
    public Query without(String name) {
        List<Query> kept = conditions.entrySet().stream()
                .filter(condition -> !condition.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
        return kept.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Query.of(q -> q.bool(b -> b.filter(kept)));
    }

    /** How many records have each value of a field, without this field's own condition. */
    public Aggregation facet(String field) {
        return Aggregation.of(a -> a.filter(without(field))
                .aggregations(VALUES, v -> v.terms(t -> t.field(field).size(FACET_VALUES))));
    }

    /** How many records meet one more condition, without the condition of that name. */
    public Aggregation counted(String name, Query condition) {
        return Aggregation.of(a ->
                a.filter(f -> f.bool(b -> b.filter(without(name)).filter(condition))));
    }
}
