package io.salonledger.ui.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.salonledger.contracts.identity.Role;

/**
 * Who sits before the screen.
 *
 * @param branches those the person may work in, with names
 * @param everywhere whether that is all of them, also those opened later
 * @param mustChangePassword whether nothing else is to be done before
 * @param since when the person showed who they are
 */
public record SignedInPerson(
        String userId,
        String name,
        Set<Role> roles,
        List<PermittedBranch> branches,
        boolean everywhere,
        boolean mustChangePassword,
        Instant since)
        implements Serializable {

    public SignedInPerson {
        roles = Set.copyOf(roles);
        branches = List.copyOf(branches);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a person without a role cannot sign in");
        }
    }

    /** Someone who enters at this moment. */
    public SignedInPerson(
            String userId,
            String name,
            Set<Role> roles,
            List<PermittedBranch> branches,
            boolean everywhere,
            boolean mustChangePassword) {
        this(userId, name, roles, branches, everywhere, mustChangePassword, Instant.now());
    }

    /** Someone of these branches only, whose password is their own. */
    public SignedInPerson(String userId, String name, Set<Role> roles, List<PermittedBranch> branches) {
        this(userId, name, roles, branches, false, false);
    }

    /** The role that names the person in the console: the widest one. */
    public Role leadingRole() {
        return roles.stream().min(Enum::compareTo).orElseThrow();
    }

    /** Whether the person sees all branches together. */
    public boolean seesAllBranches() {
        return branches.size() > 1
                && roles.stream().anyMatch(role -> switch (role) {
                    case OWNER, HEADQUARTERS, AUDITOR, ANALYST, ACCOUNTANT, ADMINISTRATOR -> true;
                    default -> false;
                });
    }
}
