package io.salonledger.contracts.catalogue.event;

import io.salonledger.contracts.message.Event;

/** What happens to the catalogue. */
public sealed interface CatalogueEvent extends Event permits ServiceEvent, ProductEvent {}
