package io.salonledger.contracts.organisation.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.TaxScheme;

/** Sets a branch's taxes from a business date on; replaces a scheme of the same date. */
@Needs(Permission.BRANCH_EDIT)
public record SetTaxScheme(BranchId branch, TaxScheme scheme) implements Command, BranchScoped {

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
