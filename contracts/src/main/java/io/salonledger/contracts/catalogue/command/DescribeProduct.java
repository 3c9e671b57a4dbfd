package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Changes what a product is called and how much of it should lie in stock. */
@Needs(Permission.CATALOGUE_EDIT)
public record DescribeProduct(ProductId product, ProductDescription description, StockLevels levels)
        implements Command {
    @Override
    public String target() {
        return product.stream();
    }
}
