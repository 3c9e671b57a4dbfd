package io.salonledger.contracts.stock.command;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;

/** Receives goods as a lot (入库); what was sold beyond the books is covered first. */
@Needs(Permission.STOCK_EDIT)
public record ReceiveStock(StockItemId item, MovementId movement, ReceivedLot lot, LocalDate date)
        implements Command, BranchScoped {
    @Override
    public String target() {
        return item.stream();
    }

    @Override
    public String branchId() {
        return item.branch().value();
    }
}
