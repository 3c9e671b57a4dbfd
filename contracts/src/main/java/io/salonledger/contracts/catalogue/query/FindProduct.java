package io.salonledger.contracts.catalogue.query;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** One product. */
@Needs(Permission.CATALOGUE_SEE)
public record FindProduct(ProductId product) implements Query<ProductDetails> {}
