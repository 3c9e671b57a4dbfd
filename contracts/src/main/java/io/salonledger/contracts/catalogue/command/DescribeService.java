package io.salonledger.contracts.catalogue.command;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Changes what a service is called and where it stands. */
@Needs(Permission.CATALOGUE_EDIT)
public record DescribeService(ServiceId service, ServiceDescription description) implements Command {
    @Override
    public String target() {
        return service.stream();
    }
}
