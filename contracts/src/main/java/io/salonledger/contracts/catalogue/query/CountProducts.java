package io.salonledger.contracts.catalogue.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many products match; each filter is counted without itself. */
@Needs(Permission.CATALOGUE_SEE)
public record CountProducts(ProductFilter filter) implements Query<ProductCounts> {}
