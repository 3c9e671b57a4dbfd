package io.salonledger.contracts.message;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;

/**
 * Who acts: the user (or {@code system:<part>}), in which roles, from which channel. Travels as message metadata.
 *
 * @param user id of the user
 * @param roles the roles that the user has; they decide what is permitted
 * @param branch the branch at whose desk the user stands, if any
 * @param branches the branches that the user may act for; empty means all
 * @param channel where the message was made, for example {@code console}, {@code import}, {@code automation}
 */
public record Actor(String user, Set<Role> roles, @Nullable String branch, Set<String> branches, String channel) {

    public static final String USER = "actor";
    public static final String ROLES = "roles";
    public static final String BRANCH = "branch";
    public static final String BRANCHES = "branches";
    public static final String CHANNEL = "channel";
    public static final String REASON = "reason";

    public Actor {
        roles = Set.copyOf(roles);
        branches = Set.copyOf(branches);
    }

    /** A part of the product itself that acts, for example an automation. */
    public static Actor system(String part) {
        return new Actor("system:" + part, Set.of(Role.SYSTEM), null, Set.of(), part);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(permission::isGrantedTo);
    }

    public boolean mayActFor(String branchId) {
        return branches.isEmpty() || branches.contains(branchId);
    }

    public Map<String, String> toMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(USER, user);
        metadata.put(ROLES, roles.stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        metadata.put(CHANNEL, channel);
        if (branch != null) {
            metadata.put(BRANCH, branch);
        }
        if (!branches.isEmpty()) {
            metadata.put(BRANCHES, String.join(",", new TreeSet<>(branches)));
        }
        return metadata;
    }

    /** The actor behind a message, or empty if its metadata names none. */
    public static Optional<Actor> from(Map<String, ?> metadata) {
        if (!(metadata.get(USER) instanceof String user) || user.isBlank()) {
            return Optional.empty();
        }
        Set<Role> roles =
                values(metadata.get(ROLES)).stream().map(Role::valueOf).collect(Collectors.toSet());
        return Optional.of(new Actor(
                user,
                roles,
                metadata.get(BRANCH) instanceof String b ? b : null,
                values(metadata.get(BRANCHES)),
                metadata.get(CHANNEL) instanceof String c ? c : "unknown"));
    }

    private static Set<String> values(@Nullable Object joined) {
        if (!(joined instanceof String text) || text.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(text.split(",")).collect(Collectors.toSet());
    }
}
