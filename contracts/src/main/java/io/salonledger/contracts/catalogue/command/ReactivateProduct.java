package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Offers a retired product again. */
@Needs(Permission.CATALOGUE_EDIT)
public record ReactivateProduct(ProductId product) implements Command {
    @Override
    public String target() {
        return product.stream();
    }
}
