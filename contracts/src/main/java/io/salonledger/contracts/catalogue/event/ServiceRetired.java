package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ServiceId;

/** A service is no longer offered. */
public record ServiceRetired(ServiceId service) implements ServiceEvent {}
