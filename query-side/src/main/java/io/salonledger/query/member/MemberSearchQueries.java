package io.salonledger.query.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.query.CountMembers;
import io.salonledger.contracts.member.query.MemberCounts;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

/** Lists, finds and counts members. */
@Component
class MemberSearchQueries {

    private static final int TAGS = 30;

    private final SearchReader<MemberSearchDocument> search;
    private final MemberTokens tokens;
    private final Clock clock;

    @Autowired
    MemberSearchQueries(
            ReadModelReaders readers, ReadModel<MemberSearchDocument> memberSearch, MemberTokens tokens, Clock clock) {
        this(readers.search(memberSearch), tokens, clock);
    }

    MemberSearchQueries(SearchReader<MemberSearchDocument> search, MemberTokens tokens, Clock clock) {
        this.search = search;
        this.tokens = tokens;
        this.clock = clock;
    }

    @QueryHandler
    Page<MemberRow> handle(SearchMembers query, MetaData metadata) {
        Actor actor = Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        LocalDate today = LocalDate.now(clock);
        Query all = MemberCriteria.allOf(new MemberCriteria(tokens, today).of(query.text(), query.filter()));
        var found = search.search(request -> sorted(request, query.sort())
                .query(all)
                .from(query.page().offset())
                .size(query.page().limit()));
        boolean contacts = actor.may(Permission.MEMBER_CONTACT);
        return new Page<>(
                search.documents(found).stream()
                        .map(member -> row(member, contacts, today))
                        .toList(),
                SearchReader.total(found));
    }

    private static SearchRequest.Builder sorted(SearchRequest.Builder request, MemberSort sort) {
        String field = sort == MemberSort.LAST_VISIT ? "reach.lastVisit" : "registeredAt";
        SortOrder order = sort == MemberSort.OLDEST ? SortOrder.Asc : SortOrder.Desc;
        return request.sort(s -> s.field(f -> f.field(field).order(order).missing("_last")))
                .sort(s -> s.field(f -> f.field("member").order(SortOrder.Asc)));
    }

    private static MemberRow row(MemberSearchDocument member, boolean contacts, LocalDate today) {
        MemberShown shown = member.shown();
        String phone = shown.phone() == null ? null : shown.phone().orElse("");
        return new MemberRow(
                member.member(),
                Optional.ofNullable(shown.name())
                        .or(() -> Optional.ofNullable(shown.code()))
                        .map(name -> name.orElse(""))
                        .orElse(""),
                phone == null || contacts ? phone : ContactMask.phone(phone),
                member.branch(),
                tagsOf(member),
                member.source(),
                CustomerClasses.of(member.reach().firstVisit(), today),
                member.reach().lastVisit(),
                member.registeredAt(),
                member.blocked());
    }

    private static List<String> tagsOf(MemberSearchDocument member) {
        return member.shown().tags() == null ? List.of() : member.shown().tags().orElse(List.of());
    }

    @QueryHandler
    MemberCounts handle(CountMembers query) {
        MemberCriteria criteria = new MemberCriteria(tokens, LocalDate.now(clock));
        var parts = criteria.of(query.text(), query.filter());
        var found = search.search(request -> request.size(0)
                .query(MemberCriteria.allOf(
                        parts,
                        MemberCriteria.Part.BRANCH,
                        MemberCriteria.Part.SOURCE,
                        MemberCriteria.Part.CLASS,
                        MemberCriteria.Part.TAGS))
                .aggregations("all", a -> a.filter(MemberCriteria.allOf(parts)))
                .aggregations("branch", facet(parts, MemberCriteria.Part.BRANCH, terms("branch")))
                .aggregations("source", facet(parts, MemberCriteria.Part.SOURCE, terms("source")))
                .aggregations("tag", facet(parts, null, tagTerms()))
                .aggregations("class", facet(parts, MemberCriteria.Part.CLASS, classes(criteria))));
        Map<String, Aggregate> facets = found.aggregations();
        return new MemberCounts(
                facet(facets, "all").docCount(),
                counts(facet(facets, "branch").aggregations()),
                typed(counts(facet(facets, "source").aggregations()), MemberSource::valueOf),
                typed(classCounts(facet(facets, "class").aggregations()), CustomerClass::valueOf),
                tagCounts(facet(facets, "tag").aggregations()));
    }

    private static FilterAggregate facet(Map<String, Aggregate> facets, String name) {
        return Objects.requireNonNull(facets.get(name)).filter();
    }

    private static Aggregation facet(
            Map<MemberCriteria.Part, List<Query>> parts, MemberCriteria.@Nullable Part own, Aggregation values) {
        Query others = own == null ? MemberCriteria.allOf(parts) : MemberCriteria.allOf(parts, own);
        return Aggregation.of(a -> a.filter(others).aggregations("values", values));
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(100)));
    }

    /** A tag's key tells nothing; one row of those that have it tells what it is called. */
    private static Aggregation tagTerms() {
        return Aggregation.of(a ->
                a.terms(t -> t.field("keys.tags").size(TAGS)).aggregations("row", r -> r.topHits(h -> h.size(1))));
    }

    private static Aggregation classes(MemberCriteria criteria) {
        Map<String, Query> filters = new LinkedHashMap<>();
        for (CustomerClass each : CustomerClass.values()) {
            filters.put(each.name(), criteria.ofClass(each));
        }
        return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(filters))));
    }

    private static Map<String, Long> counts(Map<String, Aggregate> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Objects.requireNonNull(values.get("values"))
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        return counts;
    }

    private static Map<String, Long> classCounts(Map<String, Aggregate> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Objects.requireNonNull(values.get("values"))
                .filters()
                .buckets()
                .keyed()
                .forEach((name, bucket) -> counts.put(name, bucket.docCount()));
        return counts;
    }

    private Map<String, Long> tagCounts(Map<String, Aggregate> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (var bucket :
                Objects.requireNonNull(values.get("values")).sterms().buckets().array()) {
            String key = bucket.key().stringValue();
            Objects.requireNonNull(bucket.aggregations().get("row")).topHits().hits().hits().stream()
                    .flatMap(hit ->
                            tagsOf(search.document(
                                            Objects.requireNonNull(hit.source()).to(ObjectNode.class)))
                                    .stream())
                    .filter(tag -> tokens.tag(tag).equals(key))
                    .findFirst()
                    .ifPresent(tag -> counts.put(tag, bucket.docCount()));
        }
        return counts;
    }

    private static <K> Map<K, Long> typed(Map<String, Long> counts, Function<String, K> type) {
        Map<K, Long> typed = new LinkedHashMap<>();
        counts.forEach((name, count) -> typed.put(type.apply(name), count));
        return typed;
    }
}
