package io.salonledger.contracts.identity.query;

import java.util.Map;

/** Names by the id of the user; an unknown or erased user is missing. */
public record UserNames(Map<String, String> names) {

    public UserNames {
        names = Map.copyOf(names);
    }
}
