package io.salonledger.contracts.organisation.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Holiday;

/** Gives one date hours of its own, or closes it; replaces what was said of that date. */
@Needs(Permission.BRANCH_EDIT)
public record SetHoliday(BranchId branch, Holiday holiday) implements Command, BranchScoped {

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
