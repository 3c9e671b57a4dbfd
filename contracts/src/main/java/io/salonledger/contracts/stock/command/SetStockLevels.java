package io.salonledger.contracts.stock.command;

import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.StockItemId;

/** Says how much should lie in this branch; without levels of its own a branch follows the product. */
@Needs(Permission.STOCK_EDIT)
public record SetStockLevels(StockItemId item, StockLevels levels) implements Command, BranchScoped {
    @Override
    public String target() {
        return item.stream();
    }

    @Override
    public String branchId() {
        return item.branch().value();
    }
}
