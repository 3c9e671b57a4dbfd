package io.salonledger.contracts.stock.event;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.salonledger.contracts.stock.StockItemId;

/** A quantity fell below its minimum (库存预警); once until it is filled up again. */
public record StockRanLow(StockItemId item, BigDecimal onHand, BigDecimal minimum, LocalDate date)
        implements StockEvent {}
