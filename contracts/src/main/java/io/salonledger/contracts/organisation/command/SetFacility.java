package io.salonledger.contracts.organisation.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Facility;

/** Adds a room or a piece of equipment, or changes it. */
@Needs(Permission.BRANCH_EDIT)
public record SetFacility(BranchId branch, Facility facility) implements Command, BranchScoped {

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
