package io.salonledger.contracts.catalogue.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.StockLevels;

/**
 * A product in a list.
 *
 * @param version the terms in force at the date that was asked for, null before the first
 */
public record ProductRow(
        ProductId product,
        ProductDescription description,
        StockLevels levels,
        @Nullable ProductTermsVersion version,
        boolean active) {}
