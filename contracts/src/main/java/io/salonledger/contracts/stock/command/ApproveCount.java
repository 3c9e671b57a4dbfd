package io.salonledger.contracts.stock.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;

/** Agrees as a second person to a count that waits, and corrects the stock by its variance. */
@Needs(Permission.STOCK_EDIT)
public record ApproveCount(StockItemId item, MovementId count) implements Command, BranchScoped {
    @Override
    public String target() {
        return item.stream();
    }

    @Override
    public String branchId() {
        return item.branch().value();
    }
}
