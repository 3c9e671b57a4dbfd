package io.salonledger.contracts.catalogue.query;

import java.time.LocalDate;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** A product as it is offered at a business date. */
@Needs(Permission.CATALOGUE_SEE)
public record FindProductTerms(ProductId product, LocalDate date) implements Query<ProductRow> {}
