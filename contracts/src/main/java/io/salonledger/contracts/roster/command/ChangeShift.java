package io.salonledger.contracts.roster.command;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ShiftId;

/**
 * Gives a shift another span.
 *
 * @param plan of the day on which the shift begins
 */
@Needs(Permission.STAFF_EDIT)
public record ChangeShift(DayPlanId plan, ShiftId shift, ShopSpan span) implements Command, BranchScoped {

    @Override
    public String target() {
        return plan.stream();
    }

    @Override
    public String branchId() {
        return plan.branch().value();
    }
}
