package io.salonledger.contracts.stock.event;

import io.salonledger.contracts.stock.StockItemId;

/** A branch has no levels of its own any more and follows the product's. */
public record ProductLevelsFollowed(StockItemId item) implements StockEvent {}
