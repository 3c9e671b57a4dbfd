package io.salonledger.contracts.roster.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;

/**
 * Takes an absence back.
 *
 * @param plan of the day on which the absence begins
 */
@Needs(Permission.STAFF_EDIT)
public record WithdrawLeave(DayPlanId plan, LeaveId leave) implements Command, BranchScoped {

    @Override
    public String target() {
        return plan.stream();
    }

    @Override
    public String branchId() {
        return plan.branch().value();
    }
}
