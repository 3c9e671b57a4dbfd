package io.salonledger.contracts.finance.command;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.DayCloseId;
import io.salonledger.contracts.finance.VarianceReason;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Counts the drawer at the end of a business day.
 *
 * @param openingFloat what lay in it in the morning (备用金)
 * @param recorded cash that the person saw as taken less given on that day
 * @param leftInside what stays for the next morning; the rest is taken out
 * @param reason why it is not as expected; null only if it is
 */
@Needs(Permission.DAY_CLOSE)
public record CloseDay(
        BranchId branch,
        LocalDate businessDate,
        OffsetDateTime at,
        Money openingFloat,
        Money recorded,
        List<CashPile> piles,
        Money leftInside,
        @Nullable VarianceReason reason)
        implements Command, BranchScoped {

    public CloseDay {
        piles = List.copyOf(piles);
    }

    @Override
    public String target() {
        return new DayCloseId(branch, businessDate).stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
