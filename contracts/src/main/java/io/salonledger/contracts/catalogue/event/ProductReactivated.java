package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ProductId;

/** A retired product is offered again. */
public record ProductReactivated(ProductId product) implements ProductEvent {}
