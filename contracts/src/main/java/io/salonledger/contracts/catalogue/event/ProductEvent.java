package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ProductId;

/** What happens to a product. */
public sealed interface ProductEvent extends CatalogueEvent
        permits ProductAdded, ProductDescribed, ProductTermsChanged, ProductRetired, ProductReactivated {
    ProductId product();
}
