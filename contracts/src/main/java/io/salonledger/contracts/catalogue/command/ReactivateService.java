package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Offers a retired service again. */
@Needs(Permission.CATALOGUE_EDIT)
public record ReactivateService(ServiceId service) implements Command {
    @Override
    public String target() {
        return service.stream();
    }
}
