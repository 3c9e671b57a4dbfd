package io.salonledger.contracts.notification.query;

import java.util.Set;

/**
 * What a user has seen.
 *
 * @param keys of notifications; some may have passed meanwhile
 */
public record SeenNotifications(Set<String> keys) {

    public SeenNotifications {
        keys = Set.copyOf(keys);
    }
}
