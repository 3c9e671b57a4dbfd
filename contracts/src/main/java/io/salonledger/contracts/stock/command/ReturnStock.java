package io.salonledger.contracts.stock.command;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;

/** Takes issued goods back into the lots they came from, for example after a refund. */
@Needs(Permission.STOCK_EDIT)
public record ReturnStock(StockItemId item, MovementId movement, MovementId issue, BigDecimal quantity, LocalDate date)
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
