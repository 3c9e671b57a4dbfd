package io.salonledger.contracts.stock.event;

import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.stock.StockItemId;

/** A branch has levels of its own for a product. */
public record StockLevelsSet(StockItemId item, StockLevels levels) implements StockEvent {}
