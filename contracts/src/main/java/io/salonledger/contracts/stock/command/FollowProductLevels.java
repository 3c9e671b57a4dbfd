package io.salonledger.contracts.stock.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.StockItemId;

/** Takes a branch's own levels away: it follows the product's again. */
@Needs(Permission.STOCK_EDIT)
public record FollowProductLevels(StockItemId item) implements Command, BranchScoped {
    @Override
    public String target() {
        return item.stream();
    }

    @Override
    public String branchId() {
        return item.branch().value();
    }
}
