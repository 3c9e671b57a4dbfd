package io.salonledger.contracts.identity.command;

import java.util.Set;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.organisation.BranchId;

/** Who entered. No branches means all. */
public record SignedIn(UserId user, String name, Set<Role> roles, Set<BranchId> branches, boolean mustChangePassword) {

    public SignedIn {
        roles = Set.copyOf(roles);
        branches = Set.copyOf(branches);
    }
}
