package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Offers a product on other terms from a business date on; what was sold keeps its own. */
@Needs(Permission.CATALOGUE_EDIT)
public record ChangeProductTerms(ProductId product, ProductTerms terms) implements Command {
    @Override
    public String target() {
        return product.stream();
    }
}
