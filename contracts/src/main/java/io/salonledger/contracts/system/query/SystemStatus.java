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
 * @param visibleTypically time from recorded to visible, median of the last hour that had events; null before the first
 * @param visibleMostly the same, for 99 of 100
 * @param visibleAt when the newest event that counts in was seen; null before the first
 */
public record SystemStatus(
        Instant at,
        Instant startedAt,
        long events,
        @Nullable Duration visibleTypically,
        @Nullable Duration visibleMostly,
        @Nullable Instant visibleAt,
        List<ReadModelRow> readModels) {

    public SystemStatus {
        readModels = List.copyOf(readModels);
    }
}
