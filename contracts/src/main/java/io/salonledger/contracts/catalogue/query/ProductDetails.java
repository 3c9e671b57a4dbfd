package io.salonledger.contracts.catalogue.query;

import java.util.List;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.StockLevels;

/** A product with all its terms, oldest first; costs only for those who may see them. */
public record ProductDetails(
        ProductId product,
        ProductDescription description,
        StockLevels levels,
        List<ProductTermsVersion> versions,
        boolean active) {
    public ProductDetails {
        versions = List.copyOf(versions);
    }
}
