package io.salonledger.contracts.organisation.command;

import java.util.Currency;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;

/** Opens a branch (开店). Hours, taxes, rooms and holidays follow by commands of their own. */
@Needs(Permission.BRANCH_EDIT)
public record OpenBranch(
        BranchId branch, BranchProfile profile, LegalEntity legalEntity, Currency currency, BusinessDayRule businessDay)
        implements Command, BranchScoped {

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
