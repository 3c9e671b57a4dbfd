package io.salonledger.contracts.stock.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;

/** A stock was taken over from other books, as written there. */
public record StockOpened(
        StockItemId item,
        MovementId movement,
        ReceivedLot lot,
        LocalDate date,
        @Nullable SourceRow source,
        StockAfter after)
        implements StockEvent {}
