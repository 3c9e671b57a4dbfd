package io.salonledger.contracts.roster.query;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/** The roster of a branch for seven days from a date on. */
@Needs(Permission.STAFF_SEE)
public record FindRosterWeek(BranchId branch, LocalDate from) implements Query<RosterWeek>, BranchScoped {

    @Override
    public String branchId() {
        return branch.value();
    }
}
