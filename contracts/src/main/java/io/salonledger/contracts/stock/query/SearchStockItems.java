package io.salonledger.contracts.stock.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/** Stock items that match. */
@Needs(Permission.STOCK_SEE)
public record SearchStockItems(StockFilter filter, StockOrder order, PageRequest page)
        implements Query<Page<StockItemRow>> {}
