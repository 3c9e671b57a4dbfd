package io.salonledger.contracts.organisation.command;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;

/** Makes a date an ordinary weekday again. */
@Needs(Permission.BRANCH_EDIT)
public record RemoveHoliday(BranchId branch, LocalDate date) implements Command, BranchScoped {

    @Override
    public String target() {
        return branch.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
