package io.salonledger.contracts.system.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the log and all read models stand.
 *
 * @param at when this was looked at
 * @param startedAt when this process began to read the log
 * @param events in the log
 * @param visibleTypically time from recorded to visible, median; null before the first event
 * @param visibleMostly the same, for 99 of 100
 */
public record SystemStatus(
        Instant at,
        Instant startedAt,
        long events,
        @Nullable Duration visibleTypically,
        @Nullable Duration visibleMostly,
        List<ReadModelRow> readModels) {

    public SystemStatus {
        readModels = List.copyOf(readModels);
    }
}
