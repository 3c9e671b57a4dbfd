package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.catalogue.ProductId;

/** A product is no longer offered. */
public record ProductRetired(ProductId product) implements ProductEvent {}
