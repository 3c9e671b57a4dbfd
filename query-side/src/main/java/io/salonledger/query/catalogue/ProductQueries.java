package io.salonledger.query.catalogue;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.query.CatalogueSort;
import io.salonledger.contracts.catalogue.query.CountProducts;
import io.salonledger.contracts.catalogue.query.FindProduct;
import io.salonledger.contracts.catalogue.query.FindProductTerms;
import io.salonledger.contracts.catalogue.query.ProductCounts;
import io.salonledger.contracts.catalogue.query.ProductDetails;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.catalogue.query.SearchProducts;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.search.Costs;
import io.salonledger.query.search.Counted;
import io.salonledger.query.search.SearchFilter;
import io.salonledger.query.search.Sorted;

@Component
class ProductQueries {

    private final SearchReader<ProductListDocument> products;

    @Autowired
    ProductQueries(ReadModelReaders readers) {
        this(readers.search(ProductListProjection.MODEL));
    }

    ProductQueries(SearchReader<ProductListDocument> products) {
        this.products = products;
    }

    @QueryHandler
    ProductDetails handle(FindProduct query, MetaData metadata) {
        ProductListDocument found = found(query.product());
        return new ProductDetails(
                found.product(),
                found.description(),
                found.levels(),
                found.versions(Costs.seenBy(metadata)),
                found.active());
    }

    @QueryHandler
    ProductRow handle(FindProductTerms query, MetaData metadata) {
        return found(query.product()).row(query.date(), Costs.seenBy(metadata));
    }

    @QueryHandler
    Page<ProductRow> handle(SearchProducts query, MetaData metadata) {
        boolean costs = Costs.seenBy(metadata);
        var found = products.search(s -> s.query(filter(query.filter()).all())
                .sort(Sorted.by(query.order().descending(), fields(query.order().by())))
                .from(query.page().offset())
                .size(query.page().limit()));
        return new Page<>(
                products.documents(found).stream()
                        .map(product -> product.row(query.date(), costs))
                        .toList(),
                SearchReader.total(found));
    }

    @QueryHandler
    ProductCounts handle(CountProducts query) {
        SearchFilter filter = filter(query.filter());
        var found = products.search(s -> s.size(0).query(filter.all()).aggregations("all", global(filter)));
        Counted counted = Counted.of(found, "all");
        return new ProductCounts(
                SearchReader.total(found),
                counted.count("on"),
                counted.count("off"),
                counted.values("category"),
                counted.values("brand"),
                counted.values("supplier"));
    }

    /** Facets look at more than the matches, so they start from everything. */
    private static Aggregation global(SearchFilter filter) {
        return Aggregation.of(a -> a.global(g -> g)
                .aggregations("on", filter.counted("active", active(true)))
                .aggregations("off", filter.counted("active", active(false)))
                .aggregations("category", filter.facet("category"))
                .aggregations("brand", filter.facet("brand"))
                .aggregations("supplier", filter.facet("supplier")));
    }

    private static Query active(boolean active) {
        return Query.of(q -> q.term(t -> t.field("active").value(active)));
    }

    private ProductListDocument found(ProductId product) {
        return products.find(product.value()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because("product"));
    }

    private static SearchFilter filter(ProductFilter asked) {
        return new SearchFilter()
                .text(asked.text())
                .anyOf("category", asked.categories())
                .anyOf("brand", asked.brands())
                .anyOf("supplier", asked.suppliers())
                .is("active", asked.active());
    }

    private static String[] fields(CatalogueSort by) {
        return switch (by) {
            case CODE -> new String[] {"codeSort"};
            case CATEGORY -> new String[] {"categorySort", "nameSort"};
            case PRICE -> new String[] {"price", "nameSort"};
            case BRAND -> new String[] {"brandSort", "nameSort"};
            case SUPPLIER -> new String[] {"supplierSort", "nameSort"};
            case NAME, DURATION -> new String[] {"nameSort", "codeSort"};
        };
    }
}
