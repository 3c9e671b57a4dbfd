package io.salonledger.contracts.audit.query;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;

/**
 * Which events of the history are wanted; null or empty means all.
 *
 * @param subject stream of a person or record that an event is about, for example {@code member:m1}
 * @param actor id of the user who acted or looked
 * @param feature for example {@code member}
 * @param type logical name
 * @param branch where it happened
 * @param from inclusive
 * @param to exclusive
 * @param mark only acts worth a look for this reason
 */
public record HistoryFilter(
        @Nullable String subject,
        @Nullable String actor,
        @Nullable String feature,
        @Nullable String type,
        @Nullable String branch,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable ActMark mark) {

    public static HistoryFilter all() {
        return new HistoryFilter(null, null, null, null, null, null, null, null);
    }
}
