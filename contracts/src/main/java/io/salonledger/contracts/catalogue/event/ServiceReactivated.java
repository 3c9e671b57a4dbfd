package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ServiceId;

/** A retired service is offered again. */
public record ServiceReactivated(ServiceId service) implements ServiceEvent {}
