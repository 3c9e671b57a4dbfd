package io.salonledger.contracts.stock.command;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;

/**
 * Takes a stock over from other books, as written there; its quantity may be zero or below.
 *
 * @param date the day at whose end the quantity counts
 * @param source null if typed by hand
 */
@Needs(Permission.IMPORT)
public record OpenStock(
        StockItemId item,
        MovementId movement,
        ReceivedLot lot,
        LocalDate date,
        @Nullable SourceRow source) implements Command, BranchScoped {
    @Override
    public String target() {
        return item.stream();
    }

    @Override
    public String branchId() {
        return item.branch().value();
    }
}
