package io.salonledger.command.identity;

import java.util.Set;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.organisation.BranchId;

/** What a user is at the moment. */
record Standing(UserId user, String name, Set<Role> roles, Set<BranchId> branches, boolean active) {}
