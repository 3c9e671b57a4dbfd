package io.salonledger.contracts.insight;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.StreamName;

/** Names the searches that one user keeps. */
public final class SavedSearches {

    public static final String KIND = "saved-searches";

    private SavedSearches() {}

    public static String of(UserId user) {
        return StreamName.of(KIND, user.value());
    }
}
