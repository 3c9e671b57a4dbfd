package io.salonledger.contracts.identity.query;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A user in a list. No branches means all.
 *
 * @param passwordSince when the password was last reset or changed; sessions opened before are over
 */
public record UserRow(
        UserId user,
        String name,
        String login,
        Set<Role> roles,
        Set<BranchId> branches,
        boolean active,
        @Nullable Instant passwordSince) {

    public UserRow {
        roles = Set.copyOf(roles);
        branches = Set.copyOf(branches);
    }
}
