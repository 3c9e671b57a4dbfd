package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ServiceId;

/** What happens to a service. */
public sealed interface ServiceEvent extends CatalogueEvent
        permits ServiceAdded, ServiceDescribed, ServiceTermsChanged, ServiceRetired, ServiceReactivated {
    ServiceId service();
}
