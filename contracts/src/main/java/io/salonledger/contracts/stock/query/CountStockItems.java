package io.salonledger.contracts.stock.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many stock items match and what they are worth. */
@Needs(Permission.STOCK_SEE)
public record CountStockItems(StockFilter filter) implements Query<StockCounts> {}
