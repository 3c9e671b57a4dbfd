package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Offers a service on other terms from a business date on; what was sold keeps its own. */
@Needs(Permission.CATALOGUE_EDIT)
public record ChangeServiceTerms(ServiceId service, ServiceTerms terms) implements Command {
    @Override
    public String target() {
        return service.stream();
    }
}
