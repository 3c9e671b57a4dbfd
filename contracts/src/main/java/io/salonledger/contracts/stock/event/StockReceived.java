package io.salonledger.contracts.stock.event;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;

/**
 * Goods came in as a lot.
 *
 * @param covered how much of it had been sold beyond the books before
 */
public record StockReceived(
        StockItemId item, MovementId movement, ReceivedLot lot, LocalDate date, BigDecimal covered, StockAfter after)
        implements StockEvent {}
