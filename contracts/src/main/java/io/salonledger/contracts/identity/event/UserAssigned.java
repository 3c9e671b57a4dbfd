package io.salonledger.contracts.identity.event;

import java.util.Set;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.organisation.BranchId;

/** A user was given roles and branches, all that count from now on. */
public record UserAssigned(UserId user, Set<Role> roles, Set<BranchId> branches) implements UserEvent {}
