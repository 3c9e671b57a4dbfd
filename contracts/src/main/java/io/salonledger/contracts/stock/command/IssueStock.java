package io.salonledger.contracts.stock.command;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;

/**
 * Issues goods (出库), first expired first; expired lots are passed over. For a ticket never refused for lack of stock.
 *
 * @param movement made of the ticket line's id by automations, so that one line is issued once
 */
@Needs(Permission.STOCK_EDIT)
public record IssueStock(StockItemId item, MovementId movement, BigDecimal quantity, IssuedFor purpose, LocalDate date)
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
