package io.salonledger.contracts.notification.event;

import java.util.Set;

import io.salonledger.contracts.identity.UserId;

/**
 * A user has seen these notifications; what is not among them has passed or is new.
 *
 * @param seen keys, all of them and not only the new ones
 */
public record NotificationsSeen(UserId user, Set<String> seen) implements NotificationEvent {

    public NotificationsSeen {
        seen = Set.copyOf(seen);
    }
}
