package io.salonledger.contracts.organisation.command;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.OpenSpan;

/** Says when a branch is open on weekdays; a weekday that is not named is closed. */
@Needs(Permission.BRANCH_EDIT)
public record SetHours(BranchId branch, List<OpenSpan> hours) implements Command, BranchScoped {

    public SetHours {
        hours = List.copyOf(hours);
    }

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
