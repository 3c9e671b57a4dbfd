package io.salonledger.contracts.identity.command;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.UserId;

/**
 * One entry of the session log.
 *
 * @param user null if nobody has that login name
 * @param address IP address as the console saw it
 */
public record SessionEntry(
        Instant at,
        @Nullable UserId user,
        Kind kind,
        @Nullable String address,
        String device) {

    /** What happened at the door. */
    public enum Kind {
        SIGNED_IN,
        SWITCHED_BY_PIN,
        SIGNED_OUT,
        WRONG_SECRET,
        LOCKED_OUT,
        REFUSED
    }
}
