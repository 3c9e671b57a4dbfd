package io.salonledger.contracts.stock.event;

import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;

/** A count that waited was dropped. */
public record CountDismissed(StockItemId item, MovementId movement) implements StockEvent {}
