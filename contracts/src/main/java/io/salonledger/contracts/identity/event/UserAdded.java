package io.salonledger.contracts.identity.event;

import java.util.Set;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A user was added. */
public record UserAdded(
        UserId user,
        @Sealed("user.name") Personal<String> name,
        @Sealed("user.login") Personal<String> login,
        Set<Role> roles,
        Set<BranchId> branches)
        implements UserEvent {}
