package io.salonledger.contracts.organisation.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.FacilityId;

/** Takes a room or a piece of equipment out of use. */
@Needs(Permission.BRANCH_EDIT)
public record RetireFacility(BranchId branch, FacilityId facility) implements Command, BranchScoped {

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
