package io.salonledger.contracts.roster.command;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Grants an absence.
 *
 * @param overBookings also where bookings lie in it: they are then to be reassigned
 */
@Needs(Permission.STAFF_EDIT)
public record GrantLeave(
        LeaveId leave, BranchId branch, EmployeeId employee, ShopSpan span, LeaveKind kind, boolean overBookings)
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
