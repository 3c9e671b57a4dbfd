package io.salonledger.query.catalogue;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.CatalogueSort;
import io.salonledger.contracts.catalogue.query.CountServices;
import io.salonledger.contracts.catalogue.query.FindService;
import io.salonledger.contracts.catalogue.query.FindServiceTerms;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceCounts;
import io.salonledger.contracts.catalogue.query.ServiceDetails;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.search.Costs;
import io.salonledger.query.search.Counted;
import io.salonledger.query.search.SearchFilter;
import io.salonledger.query.search.Sorted;

@Component
class ServiceQueries {

    private final SearchReader<ServiceListDocument> services;

    @Autowired
    ServiceQueries(ReadModelReaders readers) {
        this(readers.search(ServiceListProjection.MODEL));
    }

    ServiceQueries(SearchReader<ServiceListDocument> services) {
        this.services = services;
    }

    @QueryHandler
    ServiceDetails handle(FindService query, MetaData metadata) {
        ServiceListDocument found = found(query.service());
        return new ServiceDetails(
                found.service(), found.description(), found.versions(Costs.seenBy(metadata)), found.active());
    }

    @QueryHandler
    ServiceRow handle(FindServiceTerms query, MetaData metadata) {
        return found(query.service()).row(query.date(), Costs.seenBy(metadata));
    }

    @QueryHandler
    Page<ServiceRow> handle(SearchServices query, MetaData metadata) {
        boolean costs = Costs.seenBy(metadata);
        var found = services.search(s -> s.query(filter(query.filter()).all())
                .sort(Sorted.by(query.order().descending(), fields(query.order().by())))
                .from(query.page().offset())
                .size(query.page().limit()));
        return new Page<>(
                services.documents(found).stream()
                        .map(service -> service.row(query.date(), costs))
                        .toList(),
                SearchReader.total(found));
    }

    @QueryHandler
    ServiceCounts handle(CountServices query) {
        SearchFilter filter = filter(query.filter());
        var found = services.search(s -> s.size(0).query(filter.all()).aggregations("all", global(filter)));
        Counted counted = Counted.of(found, "all");
        return new ServiceCounts(
                SearchReader.total(found), counted.count("on"), counted.count("off"), counted.values("category"));
    }

    /** Facets look at more than the matches, so they start from everything. */
    private static Aggregation global(SearchFilter filter) {
        return Aggregation.of(a -> a.global(g -> g)
                .aggregations("on", filter.counted("active", active(true)))
                .aggregations("off", filter.counted("active", active(false)))
                .aggregations("category", filter.facet("category")));
    }

    private static Query active(boolean active) {
        return Query.of(q -> q.term(t -> t.field("active").value(active)));
    }

    private ServiceListDocument found(ServiceId service) {
        return services.find(service.value()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because("service"));
    }

    private static SearchFilter filter(ServiceFilter asked) {
        return new SearchFilter()
                .text(asked.text())
                .anyOf("category", asked.categories())
                .is("active", asked.active());
    }

    private static String[] fields(CatalogueSort by) {
        return switch (by) {
            case CODE -> new String[] {"codeSort"};
            case CATEGORY -> new String[] {"categorySort", "nameSort"};
            case PRICE -> new String[] {"price", "nameSort"};
            case DURATION -> new String[] {"minutes", "nameSort"};
            case NAME, BRAND, SUPPLIER -> new String[] {"nameSort", "codeSort"};
        };
    }
}
