package io.salonledger.contracts.stock.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.stock.StockItemId;

/** Movements of one stock item, newest first. */
@Needs(Permission.STOCK_SEE)
public record SearchStockMovements(StockItemId item, PageRequest page)
        implements Query<Page<StockMovement>>, BranchScoped {
    @Override
    public String branchId() {
        return item.branch().value();
    }
}
