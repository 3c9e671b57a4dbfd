package io.salonledger.query.catalogue;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.event.ProductAdded;
import io.salonledger.contracts.catalogue.event.ProductDescribed;
import io.salonledger.contracts.catalogue.event.ProductReactivated;
import io.salonledger.contracts.catalogue.event.ProductRetired;
import io.salonledger.contracts.catalogue.event.ProductTermsChanged;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Products as they are listed, found and opened. */
class ProductListProjection {

    static final ReadModel<ProductListDocument> MODEL = ReadModel.inElasticsearch(
            "product-list", 1, ProductListDocument.class, "/search/product-list.json", ProductListProjection::new);

    private final Documents<ProductListDocument> products;

    ProductListProjection(Documents<ProductListDocument> products) {
        this.products = products;
    }

    @EventHandler
    void on(ProductAdded event) {
        List<ProductVersionDocument> first =
                List.of(ProductVersionDocument.of(new ProductTermsVersion(1, event.terms())));
        products.put(
                event.product().value(),
                ProductListDocument.of(event.product(), event.description(), event.levels(), first, true));
    }

    @EventHandler
    void on(ProductDescribed event) {
        products.change(event.product().value(), product -> product.with(event.description(), event.levels()));
    }

    @EventHandler
    void on(ProductTermsChanged event) {
        products.change(
                event.product().value(),
                product -> product.with(event.versions().stream()
                        .map(ProductVersionDocument::of)
                        .toList()));
    }

    @EventHandler
    void on(ProductRetired event) {
        products.change(event.product().value(), product -> product.withActive(false));
    }

    @EventHandler
    void on(ProductReactivated event) {
        products.change(event.product().value(), product -> product.withActive(true));
    }
}
