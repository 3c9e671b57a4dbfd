package io.salonledger.command.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.axonframework.messaging.MetaData;

import io.salonledger.contracts.identity.IdentityRejection;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;

/** Who may be what, and who may make them so. */
final class UserRules {

    private static final int MAX_NAME = 100;
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{2,50}");

    /** Their work is done in branches; without one named they would be let into all. */
    private static final Set<Role> OF_BRANCHES =
            EnumSet.of(Role.BRANCH_MANAGER, Role.FRONT_DESK, Role.THERAPIST, Role.STOCK_KEEPER);

    private UserRules() {}

    static String name(String name) {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw GeneralRejection.FIELD_REQUIRED.because("name");
        }
        if (clean.length() > MAX_NAME) {
            throw GeneralRejection.TEXT_TOO_LONG.because("name", MAX_NAME);
        }
        return clean;
    }

    /** Upper and lower case are the same name. */
    static String login(String login) {
        String clean = login.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(clean).matches()) {
            throw IdentityRejection.LOGIN_INVALID.because();
        }
        return clean;
    }

    static void assignable(Set<Role> roles, Set<BranchId> branches) {
        if (roles.isEmpty()) {
            throw IdentityRejection.ROLE_REQUIRED.because();
        }
        if (roles.contains(Role.SYSTEM)) {
            throw IdentityRejection.ROLE_NOT_ASSIGNABLE.because(Role.SYSTEM);
        }
        if (branches.isEmpty() && OF_BRANCHES.containsAll(roles)) {
            throw IdentityRejection.BRANCH_REQUIRED.because();
        }
    }

    /** So the last owner can't lose the keys by accident. */
    static void notYourself(MetaData metadata, UserId user) {
        if (actor(metadata).user().equals(user.value())) {
            throw IdentityRejection.NOT_YOURSELF.because();
        }
    }

    static void yourself(MetaData metadata, UserId user) {
        if (!actor(metadata).user().equals(user.value())) {
            throw GeneralRejection.NOT_PERMITTED.because();
        }
    }

    /** An administrator must not become or take over an owner. */
    static void ownersByOwners(MetaData metadata, Set<Role> before, Set<Role> after) {
        Set<Role> own = actor(metadata).roles();
        boolean mayTouchOwners = own.contains(Role.OWNER) || own.contains(Role.SYSTEM);
        if (!mayTouchOwners && (before.contains(Role.OWNER) || after.contains(Role.OWNER))) {
            throw IdentityRejection.OWNER_ONLY.because();
        }
    }

    static void ownersByOwners(MetaData metadata, Set<Role> roles) {
        ownersByOwners(metadata, roles, roles);
    }

    private static Actor actor(MetaData metadata) {
        return Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
    }
}
