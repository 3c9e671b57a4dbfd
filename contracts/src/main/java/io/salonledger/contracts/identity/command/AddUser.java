package io.salonledger.contracts.identity.command;

import java.util.Set;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;

/** Adds a user, who can sign in once a password was reset for them. No branches means all. */
@Needs(Permission.USER_EDIT)
public record AddUser(UserId user, String name, String login, Set<Role> roles, Set<BranchId> branches)
        implements Command {

    public AddUser {
        roles = Set.copyOf(roles);
        branches = Set.copyOf(branches);
    }

    @Override
    public String target() {
        return user.stream();
    }
}
