package io.salonledger.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.search.SearchFilter;
import io.salonledger.query.search.Sorted;

/** Questions about complaints in the index's words. */
final class ComplaintSearch {

    static final String STATE = "entry.standing.state";
    private static final String SCOPE = "permitted";

    private ComplaintSearch() {}

    /** Only complaints, and only of branches that the actor may act for. */
    static SearchFilter scoped(Actor actor) {
        SearchFilter filter =
                new SearchFilter().and("complaint", Query.of(q -> q.exists(e -> e.field("entry.complaint"))));
        if (!actor.branches().isEmpty()) {
            filter.and(SCOPE, anyOf("entry.branch", actor.branches()));
        }
        return filter;
    }

    /** @param words conditions that follow from what was typed */
    static SearchFilter filter(List<Query> words, ComplaintFilter asked, Actor actor, Instant now) {
        SearchFilter filter = scoped(actor)
                .anyOf(
                        "entry.branch",
                        asked.branches().stream().map(BranchId::value).toList())
                .anyOf(STATE, names(asked.states()))
                .anyOf("entry.severity", names(asked.severities()))
                .anyOf("entry.cause", names(asked.causes()))
                .anyOf("entry.owner", asked.owners().stream().map(OwnerKey::of).toList())
                .anyOf(
                        "entry.employee",
                        asked.employees().stream().map(EmployeeId::value).toList())
                .anyOf(
                        "entry.member",
                        asked.members().stream().map(MemberId::value).toList());
        if (asked.kind() != null) {
            filter.is("entry.kind", asked.kind().name());
        }
        if (asked.ticket() != null) {
            filter.is("entry.ticket", asked.ticket().value());
        }
        if (asked.overdue()) {
            filter.and("overdue", overdue(now));
        }
        if (asked.from() != null || asked.to() != null) {
            filter.and("day", days(asked.from(), asked.to()));
        }
        return words.isEmpty() ? filter : filter.and("text", Query.of(q -> q.bool(b -> b.filter(words))));
    }

    static Query is(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query open() {
        return Query.of(q -> q.term(t -> t.field("entry.standing.open").value(true)));
    }

    static Query overdue(Instant now) {
        Query passed = Query.of(q ->
                q.range(r -> r.date(d -> d.field("entry.standing.due").lte(now.toString()))));
        return Query.of(q -> q.bool(b -> b.filter(open(), passed)));
    }

    static Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field("entry.day");
            if (from != null) {
                d.gte(from.toString());
            }
            return to == null ? d : d.lte(to.toString());
        })));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static Query anyOf(String field, Collection<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(any))));
    }

    static List<SortOptions> order(ComplaintOrder order, boolean descending) {
        return switch (order) {
            case URGENCY -> Sorted.by(false, "entry.standing.rank", "entry.standing.order");
            case RECEIVED -> Sorted.by(descending, "entry.receivedAt");
            case DUE -> Sorted.by(descending, "entry.standing.due");
            case NUMBER -> Sorted.by(descending, "entry.numberOrder");
        };
    }

    /** Facets look at more than the matches, so they start from everything. */
    static Aggregation facets(SearchFilter filter, Instant now) {
        return Aggregation.of(a -> a.global(g -> g)
                .aggregations("overdue", filter.counted("overdue", overdue(now)))
                .aggregations("kinds", filter.facet("entry.kind"))
                .aggregations("states", filter.facet(STATE))
                .aggregations("severities", filter.facet("entry.severity"))
                .aggregations("causes", filter.facet("entry.cause"))
                .aggregations("branches", filter.facet("entry.branch"))
                .aggregations("owners", filter.facet("entry.owner"))
                .aggregations("employees", filter.facet("entry.employee")));
    }
}
