package io.salonledger.query.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;

/**
 * An event as it is found: references only.
 *
 * @param marks why it is worth a look, all but a discount
 * @param discount greatest manual discount of a settled ticket, in percent; null without one
 */
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
        List<String> subjects,
        Set<ActMark> marks,
        @Nullable BigDecimal discount) {}
