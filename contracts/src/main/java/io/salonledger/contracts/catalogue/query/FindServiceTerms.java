package io.salonledger.contracts.catalogue.query;

import java.time.LocalDate;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** A service as it is offered at a business date. */
@Needs(Permission.CATALOGUE_SEE)
public record FindServiceTerms(ServiceId service, LocalDate date) implements Query<ServiceRow> {}
