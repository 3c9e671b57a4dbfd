package io.salonledger.command.catalogue;

import java.time.LocalDate;

import io.salonledger.contracts.catalogue.ProductId;

/** Looks a product up for another decision of the same unit of work. */
public interface ProductList {

    /** The product at a business date, or the refusal {@code not-found}. */
    ListedProduct at(ProductId product, LocalDate date);
}
