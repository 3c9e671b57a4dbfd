package io.salonledger.query.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.query.MemberFilter;

/** Turns what was typed and filtered into conditions of the search. */
record MemberCriteria(MemberTokens tokens, LocalDate today) {

    private static final String FIRST_VISIT = "reach.firstVisit";

    /** Which filter a condition comes from, so that the counts of a filter can leave it out. */
    enum Part {
        TEXT,
        BRANCH,
        TAGS,
        SOURCE,
        CLASS,
        OTHER
    }

    Map<Part, List<Query>> of(String text, MemberFilter filter) {
        Map<Part, List<Query>> parts = new EnumMap<>(Part.class);
        parts.put(
                Part.TEXT,
                tokens.ofSearch(text).stream()
                        .map(token -> term("reach.tokens", token))
                        .toList());
        parts.put(Part.BRANCH, optional(filter.branch(), branch -> term("branch", branch.value())));
        parts.put(
                Part.TAGS,
                filter.tags().stream()
                        .map(tag -> term("keys.tags", tokens.tag(tag)))
                        .toList());
        parts.put(Part.SOURCE, optional(filter.source(), source -> term("source", source.name())));
        parts.put(Part.CLASS, optional(filter.customerClass(), this::ofClass));
        parts.put(Part.OTHER, others(filter));
        return parts;
    }

    private List<Query> others(MemberFilter filter) {
        List<Query> others = new ArrayList<>();
        others.add(missing("aliasOf"));
        others.addAll(optional(filter.birthdayMonth(), month -> term("keys.birthMonth", tokens.birthMonth(month))));
        others.addAll(optional(filter.sex(), sex -> term("keys.sex", tokens.sex(sex))));
        others.addAll(optional(
                filter.blocked(),
                blocked -> Query.of(q -> q.term(t -> t.field("blocked").value(blocked)))));
        others.addAll(optional(
                filter.registeredFrom(),
                from -> Query.of(q ->
                        q.range(r -> r.date(d -> d.field("registeredAt").gte(from.toString()))))));
        others.addAll(optional(
                filter.registeredTo(),
                to -> Query.of(q -> q.range(r ->
                        r.date(d -> d.field("registeredAt").lt(to.plusDays(1).toString()))))));
        return others;
    }

    Query ofClass(CustomerClass wanted) {
        String since = CustomerClasses.newSince(today).toString();
        return switch (wanted) {
            case POTENTIAL -> missing(FIRST_VISIT);
            case NEW ->
                Query.of(q -> q.range(r -> r.date(d -> d.field(FIRST_VISIT).gte(since))));
            case OLD ->
                Query.of(q -> q.range(r -> r.date(d -> d.field(FIRST_VISIT).lt(since))));
        };
    }

    static Query allOf(Map<Part, List<Query>> parts, Part... without) {
        Set<Part> left = Set.of(without);
        List<Query> conditions = parts.entrySet().stream()
                .filter(part -> !left.contains(part.getKey()))
                .flatMap(part -> part.getValue().stream())
                .toList();
        return Query.of(q -> q.bool(b -> b.filter(conditions)));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query missing(String field) {
        return Query.of(q -> q.bool(b -> b.mustNot(m -> m.exists(e -> e.field(field)))));
    }

    private static <T> List<Query> optional(@Nullable T value, Function<T, Query> condition) {
        return value == null ? List.of() : List.of(condition.apply(value));
    }
}
