package io.salonledger.contracts.catalogue.query;

import java.util.List;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;

/** A service with all its terms, oldest first; costs only for those who may see them. */
public record ServiceDetails(
        ServiceId service, ServiceDescription description, List<ServiceTermsVersion> versions, boolean active) {
    public ServiceDetails {
        versions = List.copyOf(versions);
    }
}
