package io.salonledger.contracts.roster.command;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.staff.EmployeeId;

/** Plans a shift (排班). */
@Needs(Permission.STAFF_EDIT)
public record PlanShift(ShiftId shift, BranchId branch, EmployeeId employee, ShopSpan span)
        implements Command, BranchScoped {

    @Override
    public String target() {
        return new DayPlanId(branch, span.start().local().toLocalDate()).stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
