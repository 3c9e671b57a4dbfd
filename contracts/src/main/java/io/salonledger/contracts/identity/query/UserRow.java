package io.salonledger.contracts.identity.query;

import java.util.Set;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.organisation.BranchId;

/** A user in a list. No branches means all. */
public record UserRow(UserId user, String name, String login, Set<Role> roles, Set<BranchId> branches, boolean active) {

    public UserRow {
        roles = Set.copyOf(roles);
        branches = Set.copyOf(branches);
    }
}
