package io.salonledger.contracts.finance.query;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/** The money of one business day of a branch, and its close if there is one. */
@Needs(Permission.DAY_SEE)
public record FindDay(BranchId branch, LocalDate businessDate) implements Query<DayDetails>, BranchScoped {

    @Override
    public String branchId() {
        return branch.value();
    }
}
