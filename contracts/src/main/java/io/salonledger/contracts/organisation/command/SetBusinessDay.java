package io.salonledger.contracts.organisation.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessDayRule;

/** Says where a branch's business day begins from a date on; replaces a rule of the same date. */
@Needs(Permission.BRANCH_EDIT)
public record SetBusinessDay(BranchId branch, BusinessDayRule rule) implements Command, BranchScoped {

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
