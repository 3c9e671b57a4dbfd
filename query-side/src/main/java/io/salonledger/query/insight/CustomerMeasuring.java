package io.salonledger.query.insight;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.insight.query.AmountBar;
import io.salonledger.contracts.insight.query.CustomerFacets;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerSummary;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.money.Money;
import io.salonledger.query.insight.CustomerQuery.Part;

/** Counts and measures for one question; every facet leaves its own filter out. */
class CustomerMeasuring {

    private static final int MANY = 60;
    private static final int FAVOURITES = 5;

    private final CustomerIndex index;
    private final CustomerNames names;
    private final CustomerIndex.Extent extent;
    private final CustomerQuery filter;
    private final CustomerBars bars;

    CustomerMeasuring(CustomerIndex index, CustomerNames names, CustomerIndex.Extent extent, MeasureCustomers query) {
        this.index = index;
        this.names = names;
        this.extent = extent;
        this.filter = index.filter(query.filter(), extent);
        this.bars = new CustomerBars(index, extent);
    }

    CustomerMeasures measure(String text, Set<String> branches, long position) {
        CustomerBars.Scale scale = bars.scale(branches);
        SearchResponse<ObjectNode> found = index.measure(s -> s.size(0)
                .query(q -> q.bool(b -> b.must(index.text(text)).filter(CustomerQuery.scope(branches))))
                .aggregations("found", a -> a.filter(filter.all()).aggregations(summary(scale)))
                .aggregations("branches", terms(Part.BRANCH, CustomerQuery.BRANCHES))
                .aggregations("services", terms(Part.SERVICE, CustomerQuery.SERVICES))
                .aggregations("therapists", terms(Part.THERAPIST, CustomerQuery.THERAPISTS))
                .aggregations("sources", terms(Part.SOURCE, CustomerQuery.SOURCE))
                .aggregations("tags", tags())
                .aggregations(
                        "visits",
                        a -> a.filter(filter.without(Part.VISITS)).aggregations("bars", CustomerBars.visits()))
                .aggregations(
                        "spend", a -> a.filter(filter.without(Part.SPEND)).aggregations("bars", bars.spend(scale)))
                .aggregations(
                        "lastVisit",
                        a -> a.filter(filter.without(Part.LAST_VISIT)).aggregations("bars", bars.lastVisit())));
        var matching = CustomerIndex.aggregate(found, "found").filter();
        return new CustomerMeasures(
                matching.docCount(),
                extent.all(),
                extent.newest(),
                extent.currency() == null ? null : Currency.getInstance(extent.currency()),
                facets(found, scale),
                summary(matching.aggregations(), scale),
                position);
    }

    private Aggregation terms(Part part, String field) {
        return Aggregation.of(a -> a.filter(filter.without(part))
                .aggregations("values", v -> v.terms(t -> t.field(field).size(MANY))));
    }

    /** Only hashes lie in the index; one customer of each tells the word. */
    private Aggregation tags() {
        return Aggregation.of(a -> a.filter(filter.without(Part.TAG))
                .aggregations(
                        "values",
                        v -> v.terms(t -> t.field(CustomerQuery.TAGS).size(MANY))
                                .aggregations("one", o -> o.topHits(h -> h.size(1)))));
    }

    private Map<String, Aggregation> summary(CustomerBars.Scale scale) {
        Query comparable = extent.currency() == null
                ? Query.of(q -> q.matchAll(m -> m))
                : CustomerQuery.orMissing(
                        CustomerQuery.term("figures.currency", extent.currency()), "figures.currency");
        String field = bars.spendField();
        return Map.of(
                "interval", Aggregation.of(a -> a.avg(m -> m.field("figures.interval"))),
                "therapists",
                        Aggregation.of(a ->
                                a.terms(t -> t.field("figures.topTherapist").size(FAVOURITES))),
                "money",
                        Aggregation.of(a -> a.filter(comparable)
                                .aggregations(
                                        "average",
                                        m -> m.avg(f -> f.field(field).missing(0L)))
                                .aggregations(
                                        "median",
                                        m -> m.percentiles(f -> f.field(field)
                                                .missing(0L)
                                                .percents(50.0)
                                                .keyed(false)))
                                .aggregations("bars", bars.spend(scale))));
    }

    private CustomerFacets facets(SearchResponse<ObjectNode> found, CustomerBars.Scale scale) {
        return new CustomerFacets(
                named(counts(inner(found, "branches", "values")), names::branch),
                named(counts(inner(found, "services", "values")), names::service),
                named(counts(inner(found, "therapists", "values")), names::employee),
                tags(inner(found, "tags", "values")),
                counts(inner(found, "sources", "values")),
                CustomerBars.visits(inner(found, "visits", "bars")),
                bars.spend(inner(found, "spend", "bars"), scale),
                bars.lastVisit(inner(found, "lastVisit", "bars")));
    }

    private CustomerSummary summary(Map<String, Aggregate> found, CustomerBars.Scale scale) {
        Map<String, Aggregate> money = of(found, "money").filter().aggregations();
        Double interval = of(found, "interval").avg().value();
        var therapists = of(found, "therapists").sterms();
        List<NamedCount> favourites = new ArrayList<>(named(counts(of(found, "therapists")), names::employee));
        long others = therapists.sumOtherDocCount() == null ? 0 : therapists.sumOtherDocCount();
        if (others > 0) {
            favourites.add(new NamedCount("", "", others));
        }
        List<AmountBar> spread = bars.spend(of(money, "bars"), scale);
        boolean someone = of(found, "money").filter().docCount() > 0;
        return new CustomerSummary(
                someone ? money(of(money, "average").avg().value()) : null,
                someone ? money(CustomerBars.percentile(of(money, "median"))) : null,
                interval == null || interval.isNaN() ? null : (int) Math.round(interval),
                spread,
                favourites);
    }

    private @Nullable Money money(@Nullable Double minorUnits) {
        return extent.currency() == null || minorUnits == null || minorUnits.isNaN()
                ? null
                : Money.ofMinorUnits(Math.round(minorUnits), Currency.getInstance(extent.currency()));
    }

    private List<NamedCount> tags(Aggregate values) {
        List<NamedCount> tags = new ArrayList<>();
        for (var bucket : values.sterms().buckets().array()) {
            String key = bucket.key().stringValue();
            of(bucket.aggregations(), "one").topHits().hits().hits().stream()
                    .map(hit -> java.util.Objects.requireNonNull(hit.source()).to(ObjectNode.class))
                    .flatMap(one -> index.document(one).person().openTags().stream())
                    .filter(tag -> index.tagKey(tag).equals(key))
                    .findFirst()
                    .ifPresent(tag -> tags.add(new NamedCount(tag, tag, bucket.docCount())));
        }
        return tags;
    }

    private static List<NamedCount> named(List<NamedCount> counts, java.util.function.UnaryOperator<String> name) {
        return counts.stream()
                .map(count -> new NamedCount(count.value(), name.apply(count.value()), count.count()))
                .toList();
    }

    static List<NamedCount> counts(Aggregate terms) {
        return terms.sterms().buckets().array().stream()
                .map(bucket -> new NamedCount(bucket.key().stringValue(), "", bucket.docCount()))
                .toList();
    }

    private static Aggregate inner(SearchResponse<ObjectNode> found, String facet, String name) {
        return of(CustomerIndex.aggregate(found, facet).filter().aggregations(), name);
    }

    private static Aggregate of(Map<String, Aggregate> found, String name) {
        return java.util.Objects.requireNonNull(found.get(name), name);
    }
}
