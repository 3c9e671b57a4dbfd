package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;

/** A service is called or placed otherwise. */
public record ServiceDescribed(ServiceId service, ServiceDescription description) implements ServiceEvent {}
