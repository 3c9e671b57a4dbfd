package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Adds a product to the list, with its first terms. */
@Needs(Permission.CATALOGUE_EDIT)
public record AddProduct(ProductId product, ProductDescription description, StockLevels levels, ProductTerms terms)
        implements Command {
    @Override
    public String target() {
        return product.stream();
    }
}
