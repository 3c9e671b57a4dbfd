package io.salonledger.contracts.catalogue.query;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/** Services that match, with the terms of a business date. */
@Needs(Permission.CATALOGUE_SEE)
public record SearchServices(ServiceFilter filter, LocalDate date, CatalogueOrder order, PageRequest page)
        implements Query<Page<ServiceRow>> {}
