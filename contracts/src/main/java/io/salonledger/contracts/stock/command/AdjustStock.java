package io.salonledger.contracts.stock.command;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;

/**
 * Corrects a quantity with a reason (调整).
 *
 * @param lot whose quantity it is; null takes first-expired-first-out, expired lots too, or adds to the one issued last
 * @param change above or below zero
 */
@Needs(Permission.STOCK_EDIT)
public record AdjustStock(
        StockItemId item,
        MovementId movement,
        @Nullable MovementId lot,
        BigDecimal change,
        AdjustReason reason,
        LocalDate date)
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
