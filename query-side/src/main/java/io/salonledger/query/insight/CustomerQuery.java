package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.insight.query.CustomerField;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.contracts.staff.EmployeeId;

/** The parts of a filter as queries, so that each facet can be counted without its own. */
final class CustomerQuery {

    /** What can be filtered by. */
    enum Part {
        BRANCH,
        LAST_VISIT,
        VISITS,
        SPEND,
        SERVICE,
        THERAPIST,
        TAG,
        SOURCE
    }

    static final String BRANCHES = "figures.branches";
    static final String LAST_VISIT = "figures.lastVisit";
    static final String VISITS = "figures.visits";
    static final String SERVICES = "figures.services.id";
    static final String THERAPISTS = "figures.therapists.id";
    static final String TAGS = "tokens.tag";
    static final String SOURCE = "person.source";

    private final Map<Part, List<Query>> parts = new EnumMap<>(Part.class);

    /** @param spendField what the spend of the last 12 months lies in; null before the first visit of anyone */
    CustomerQuery(CustomerFilter filter, @Nullable String spendField, BlindKey key) {
        any(
                Part.BRANCH,
                BRANCHES,
                filter.branches().stream().map(BranchId::value).toList());
        any(
                Part.SERVICE,
                SERVICES,
                filter.services().stream().map(ServiceId::value).toList());
        any(
                Part.THERAPIST,
                THERAPISTS,
                filter.therapists().stream().map(EmployeeId::value).toList());
        any(Part.SOURCE, SOURCE, filter.sources().stream().map(Enum::name).toList());
        parts.put(
                Part.TAG,
                filter.tags().stream()
                        .map(tag -> term(TAGS, key.hash(Customers.TAG, tag)))
                        .toList());
        parts.put(Part.LAST_VISIT, lastVisit(filter.lastVisitFrom(), filter.lastVisitTo()));
        parts.put(Part.VISITS, visits(filter.visitsMin(), filter.visitsMax()));
        parts.put(Part.SPEND, spendField == null ? List.of() : spend(spendField, filter.spendMin(), filter.spendMax()));
    }

    Query all() {
        return without(null);
    }

    Query without(@Nullable Part left) {
        return Query.of(q -> q.bool(b -> {
            parts.forEach((part, queries) -> {
                if (part != left) {
                    b.filter(queries);
                }
            });
            return b;
        }));
    }

    /** The customers there are for those who may see these branches; none means all. */
    static Query scope(Set<String> branches) {
        return Query.of(q -> q.bool(b -> {
            b.filter(f -> f.term(t -> t.field("listed").value(true)));
            if (!branches.isEmpty()) {
                b.filter(anyOf(BRANCHES, branches));
            }
            return b;
        }));
    }

    /** Each token must be found in some field; the weightiest field counts. The names tell afterwards where it was. */
    static Query text(List<String> tokens) {
        return Query.of(q -> q.bool(b -> {
            for (int i = 0; i < tokens.size(); i++) {
                int word = i;
                b.must(m -> m.disMax(d -> {
                    for (CustomerField field : CustomerField.values()) {
                        d.queries(inField(field, "tokens", word, tokens.get(word)));
                        d.queries(inField(field, "aliasTokens", word, tokens.get(word)));
                    }
                    return d;
                }));
            }
            return b;
        }));
    }

    private static Query inField(CustomerField field, String where, int word, String token) {
        return Query.of(q -> q.constantScore(c -> c.boost(weight(field))
                .filter(f -> f.term(t -> t.field(where + "." + CustomerTokens.path(field))
                        .value(token)
                        .queryName(field + ":" + where + ":" + word)))));
    }

    private static float weight(CustomerField field) {
        return switch (field) {
            case NAME -> 8;
            case PHONE, CODE -> 6;
            case TAG -> 4;
            case NOTE, PREFERENCE -> 3;
            case ITEM -> 2;
        };
    }

    private static List<Query> lastVisit(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return List.of();
        }
        return List.of(Query.of(q -> q.range(r -> r.date(d -> d.field(LAST_VISIT)
                .gte(from == null ? null : from.toString())
                .lte(to == null ? null : to.toString())))));
    }

    private static List<Query> visits(@Nullable Integer least, @Nullable Integer most) {
        if (least == null && most == null) {
            return List.of();
        }
        return List.of(Query.of(q -> q.range(r -> r.number(n -> n.field(VISITS)
                .gte(least == null ? null : least.doubleValue())
                .lte(most == null ? null : most.doubleValue())))));
    }

    /** Whoever spent nothing in these months has no such field. */
    private static List<Query> spend(String field, @Nullable Long least, @Nullable Long most) {
        if (least == null && most == null) {
            return List.of();
        }
        Query within = Query.of(q -> q.range(r -> r.number(n -> n.field(field)
                .gte(least == null ? null : least.doubleValue())
                .lte(most == null ? null : most.doubleValue()))));
        boolean withNothing = (least == null || least <= 0) && (most == null || most >= 0);
        return List.of(withNothing ? orMissing(within, field) : within);
    }

    static Query orMissing(Query query, String field) {
        return Query.of(q ->
                q.bool(b -> b.should(query).should(s -> s.bool(n -> n.mustNot(m -> m.exists(e -> e.field(field)))))));
    }

    private void any(Part part, String field, Collection<String> values) {
        parts.put(part, values.isEmpty() ? List.of() : List.of(anyOf(field, values)));
    }

    private static Query anyOf(String field, Collection<String> values) {
        return Query.of(q -> q.terms(t -> t.field(field)
                .terms(v -> v.value(values.stream().map(FieldValue::of).toList()))));
    }

    static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
