package io.salonledger.contracts.system.query;

import java.time.Instant;
import java.util.List;

/**
 * Events that were recorded lately.
 *
 * @param from begin of the first minute
 * @param minutes events of each whole minute, oldest first
 * @param today since midnight where the asker is
 */
public record RecentEvents(Instant from, List<Long> minutes, long today) {

    public RecentEvents {
        minutes = List.copyOf(minutes);
    }
}
