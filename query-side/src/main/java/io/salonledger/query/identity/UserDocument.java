package io.salonledger.query.identity;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.event.UserAdded;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** @param tokens what the user is found by, each a keyed hash; empty where nobody searches */
record UserDocument(
        UserId user,
        @Sealed("user.name") Personal<String> name,
        @Sealed("user.login") Personal<String> login,
        Set<Role> roles,
        Set<String> branches,
        boolean active,
        Instant addedAt,
        @Nullable Instant passwordSince,
        Set<String> tokens) {

    static UserDocument of(UserAdded event, Instant addedAt, Set<String> tokens) {
        return new UserDocument(
                event.user(),
                event.name(),
                event.login(),
                new TreeSet<>(event.roles()),
                values(event.branches()),
                true,
                addedAt,
                null,
                tokens);
    }

    UserDocument named(Personal<String> corrected, Set<String> newTokens) {
        return new UserDocument(user, corrected, login, roles, branches, active, addedAt, passwordSince, newTokens);
    }

    UserDocument assigned(Set<Role> newRoles, Set<BranchId> newBranches) {
        return new UserDocument(
                user,
                name,
                login,
                new TreeSet<>(newRoles),
                values(newBranches),
                active,
                addedAt,
                passwordSince,
                tokens);
    }

    UserDocument active(boolean now) {
        return new UserDocument(user, name, login, roles, branches, now, addedAt, passwordSince, tokens);
    }

    UserDocument withPasswordSince(Instant moment) {
        return new UserDocument(user, name, login, roles, branches, active, addedAt, moment, tokens);
    }

    UserRow row() {
        return new UserRow(
                user,
                name.orElse(""),
                login.orElse(""),
                roles,
                branches.stream().map(BranchId::new).collect(java.util.stream.Collectors.toSet()),
                active,
                passwordSince);
    }

    /** In a fixed order, so that a document written again is the same to the byte. */
    private static Set<String> values(Set<BranchId> branches) {
        return branches.stream().map(BranchId::value).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
