package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Adds a service to the list, with its first terms. */
@Needs(Permission.CATALOGUE_EDIT)
public record AddService(ServiceId service, ServiceDescription description, ServiceTerms terms) implements Command {
    @Override
    public String target() {
        return service.stream();
    }
}
