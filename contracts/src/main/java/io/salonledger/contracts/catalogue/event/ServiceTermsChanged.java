package io.salonledger.contracts.catalogue.event;

import java.util.List;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;

/** A service is offered on other terms from a business date on; with all versions that now are. */
public record ServiceTermsChanged(ServiceId service, ServiceTermsVersion version, List<ServiceTermsVersion> versions)
        implements ServiceEvent {
    public ServiceTermsChanged {
        versions = List.copyOf(versions);
    }
}
