package io.salonledger.query.booking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.BookingCounts;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.SearchBookingChanges;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.query.projection.SearchReader;

/** Asks the index of the bookings. */
class BookingSearch {

    private static final String MEMBER = "arrangement.member";

    private final SearchReader<BookingListDocument> index;

    BookingSearch(SearchReader<BookingListDocument> index) {
        this.index = index;
    }

    SearchResponse<ObjectNode> page(BookingFilter filter, Set<String> branches, BookingOrder order, PageRequest page) {
        SortOrder direction = order == BookingOrder.NEWEST_FIRST ? SortOrder.Desc : SortOrder.Asc;
        return index.search(s -> s.query(matching(filter, branches))
                .sort(by -> by.field(f -> f.field("at").order(direction)))
                .sort(by -> by.field(f -> f.field("booking").order(SortOrder.Asc)))
                .from(page.offset())
                .size(page.limit()));
    }

    /** Newest change first. */
    SearchResponse<ObjectNode> changes(SearchBookingChanges query, Set<String> branches) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        terms(all, "branch", query.branches().stream().map(BranchId::value).toList());
        terms(all, "branch", List.copyOf(branches));
        term(
                all,
                "changed.employees",
                query.employee() == null ? null : query.employee().value());
        all.filter(f -> f.range(r -> r.date(
                d -> d.field("date").gte(query.from().toString()).lte(query.to().toString()))));
        all.filter(f ->
                f.range(r -> r.date(d -> d.field("changed.at").gte(query.since().toString()))));
        return index.search(s -> s.query(all.build()._toQuery())
                .sort(by -> by.field(f -> f.field("changed.at").order(SortOrder.Desc)))
                .sort(by -> by.field(f -> f.field("booking").order(SortOrder.Asc)))
                .size(query.most()));
    }

    List<BookingListDocument> documents(SearchResponse<ObjectNode> found) {
        return index.documents(found);
    }

    BookingCounts counts(BookingFilter filter, Set<String> branches) {
        var found = index.search(s -> s.query(matching(filter, branches))
                .size(0)
                .aggregations("states", a -> a.terms(t -> t.field("state")))
                .aggregations("unnamed", a -> a.missing(m -> m.field(MEMBER)))
                .aggregations(
                        "paid",
                        a -> a.filter(f -> f.term(t -> t.field("receiptSameDay").value(true)))));
        Map<BookingState, Long> states = new TreeMap<>();
        sum(found, "states")
                .sterms()
                .buckets()
                .array()
                .forEach(state -> states.put(BookingState.valueOf(state.key().stringValue()), state.docCount()));
        return new BookingCounts(
                SearchReader.total(found),
                states,
                sum(found, "unnamed").missing().docCount(),
                sum(found, "paid").filter().docCount());
    }

    private static Query matching(BookingFilter filter, Set<String> branches) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        term(all, "branch", filter.branch() == null ? null : filter.branch().value());
        term(all, MEMBER, filter.member() == null ? null : filter.member().value());
        term(
                all,
                "arrangement.employee",
                filter.employee() == null ? null : filter.employee().value());
        term(
                all,
                "arrangement.service",
                filter.service() == null ? null : filter.service().value());
        terms(all, "state", filter.states().stream().map(Enum::name).toList());
        terms(all, "branch", List.copyOf(branches));
        if (filter.from() != null || filter.to() != null) {
            all.filter(f -> f.range(r -> r.date(d -> d.field("date")
                    .gte(filter.from() == null ? null : filter.from().toString())
                    .lte(filter.to() == null ? null : filter.to().toString()))));
        }
        return all.build()._toQuery();
    }

    private static Aggregate sum(SearchResponse<ObjectNode> found, String name) {
        return Objects.requireNonNull(found.aggregations().get(name), name);
    }

    private static void term(BoolQuery.Builder all, String field, @Nullable String value) {
        if (value != null) {
            all.filter(f -> f.term(t -> t.field(field).value(value)));
        }
    }

    /** None means any. */
    private static void terms(BoolQuery.Builder all, String field, List<String> values) {
        if (!values.isEmpty()) {
            all.filter(f -> f.terms(t -> t.field(field)
                    .terms(v -> v.value(values.stream().map(FieldValue::of).toList()))));
        }
    }
}
