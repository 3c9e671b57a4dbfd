package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.StockLevels;

/** A product is called, placed or watched otherwise. */
public record ProductDescribed(ProductId product, ProductDescription description, StockLevels levels)
        implements ProductEvent {}
