package io.salonledger.contracts.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;

/**
 * Who looked.
 *
 * @param roles that the user had, in the order of {@link Role}
 * @param branch at whose desk the user stood, if any
 */
public record Reader(
        String user, List<Role> roles, @Nullable String branch, String channel) {

    public Reader {
        roles = List.copyOf(roles);
    }

    public static Reader of(Actor actor) {
        return new Reader(actor.user(), actor.roles().stream().sorted().toList(), actor.branch(), actor.channel());
    }
}
