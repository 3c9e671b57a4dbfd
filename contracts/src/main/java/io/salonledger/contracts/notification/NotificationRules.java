package io.salonledger.contracts.notification;

import java.util.Set;

/** What may be kept about notifications. */
public final class NotificationRules {

    public static final String KIND = "notifications";

    public static final int MOST = 300;

    private static final int LONGEST = 160;

    private NotificationRules() {}

    /** Few enough, and ids only: a key with a name or a number of somebody in it would outlive the person's erasure. */
    public static boolean mayKeep(Set<String> keys) {
        return keys.size() <= MOST
                && keys.stream().allMatch(key -> key.length() <= LONGEST && key.matches("[A-Za-z0-9._:/-]+"));
    }
}
