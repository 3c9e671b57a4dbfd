package io.salonledger.contracts.catalogue.event;

import java.util.List;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTermsVersion;

/** A product is offered on other terms from a business date on; with all versions that now are. */
public record ProductTermsChanged(ProductId product, ProductTermsVersion version, List<ProductTermsVersion> versions)
        implements ProductEvent {
    public ProductTermsChanged {
        versions = List.copyOf(versions);
    }
}
