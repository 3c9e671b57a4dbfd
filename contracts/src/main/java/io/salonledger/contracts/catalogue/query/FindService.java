package io.salonledger.contracts.catalogue.query;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** One service. */
@Needs(Permission.CATALOGUE_SEE)
public record FindService(ServiceId service) implements Query<ServiceDetails> {}
