package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;

/** A product came on the list; its terms are version 1. */
public record ProductAdded(ProductId product, ProductDescription description, StockLevels levels, ProductTerms terms)
        implements ProductEvent {}
