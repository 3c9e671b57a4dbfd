package io.salonledger.query.search;

import java.util.Map;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Actor;

/** Who may see costs, margins and what stock is worth. */
public final class Costs {

    private Costs() {}

    public static boolean seenBy(Map<String, ?> metadata) {
        return Actor.from(metadata)
                .filter(actor -> actor.may(Permission.COST_SEE))
                .isPresent();
    }
}
