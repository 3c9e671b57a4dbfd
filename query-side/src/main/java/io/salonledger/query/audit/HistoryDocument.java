package io.salonledger.query.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An event as it is found: references only. */
record HistoryDocument(
        long position,
        String eventId,
        Instant at,
        String stream,
        String kind,
        String feature,
        String type,
        List<String> actors,
        List<String> roles,
        @Nullable String branch,
        @Nullable String channel,
        @Nullable String reason,
        @Nullable String correlation,
        @Nullable String causation,
        List<String> subjects) {}
