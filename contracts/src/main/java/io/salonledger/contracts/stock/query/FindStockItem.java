package io.salonledger.contracts.stock.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.stock.StockItemId;

/** One stock item. */
@Needs(Permission.STOCK_SEE)
public record FindStockItem(StockItemId item) implements Query<StockItemDetails>, BranchScoped {
    @Override
    public String branchId() {
        return item.branch().value();
    }
}
