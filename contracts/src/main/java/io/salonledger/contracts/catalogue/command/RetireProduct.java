package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Takes a product off the list; its history and stock stay. */
@Needs(Permission.CATALOGUE_EDIT)
public record RetireProduct(ProductId product) implements Command {
    @Override
    public String target() {
        return product.stream();
    }
}
