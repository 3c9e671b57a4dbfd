package io.salonledger.contracts.stock.event;

import java.time.LocalDate;

import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;

/** Stock was counted; the variance is above the limit and waits for a second person. */
public record CountWaiting(StockItemId item, MovementId movement, CountResult result, String countedBy, LocalDate date)
        implements StockEvent {}
