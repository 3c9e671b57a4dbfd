package io.salonledger.contracts.stock.command;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;

/** Records what was counted (盘点); a variance above the limit waits for a second person. */
@Needs(Permission.STOCK_EDIT)
public record RecordCount(StockItemId item, MovementId movement, BigDecimal counted, LocalDate date)
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
