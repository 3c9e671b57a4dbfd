package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;

/** A service came on the list; its terms are version 1. */
public record ServiceAdded(ServiceId service, ServiceDescription description, ServiceTerms terms)
        implements ServiceEvent {}
