package io.salonledger.contracts.roster.query;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/** The plan of a business day; a day without one is empty. */
@Needs(Permission.BOOKING_SEE)
public record FindDayPlan(BranchId branch, LocalDate date) implements Query<DayPlanDetails>, BranchScoped {

    @Override
    public String branchId() {
        return branch.value();
    }
}
