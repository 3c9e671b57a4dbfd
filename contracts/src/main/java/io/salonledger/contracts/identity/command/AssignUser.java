package io.salonledger.contracts.identity.command;

import java.util.Set;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;

/** Gives a user other roles and branches, all of them. No branches means all. */
@Needs(Permission.USER_EDIT)
public record AssignUser(UserId user, Set<Role> roles, Set<BranchId> branches) implements Command {

    public AssignUser {
        roles = Set.copyOf(roles);
        branches = Set.copyOf(branches);
    }

    @Override
    public String target() {
        return user.stream();
    }
}
