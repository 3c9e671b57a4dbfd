package io.salonledger.contracts.roster.query;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/** Who is on leave and booked all the same, in seven days of a branch from a date on. */
@Needs(Permission.BOOKING_SEE)
public record FindReassignments(BranchId branch, LocalDate from) implements Query<Reassignments>, BranchScoped {

    @Override
    public String branchId() {
        return branch.value();
    }
}
