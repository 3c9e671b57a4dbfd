package io.salonledger.contracts.complaint.query;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintCause;

/**
 * The complaints of one therapist, cause or month.
 *
 * @param key id of the employee (empty: none is named), name of the cause, or month as {@code 2026-11}
 * @param complaints without suggestions
 * @param answered suggestions that were answered
 * @param causes how many complaints of each cause
 * @param response average time to the first answer; null if none was answered
 * @param resolution average time to the outcome; null if none was closed
 */
public record ComplaintGroup(
        String key,
        long complaints,
        long suggestions,
        long answered,
        long open,
        long overdue,
        Map<ComplaintCause, Long> causes,
        @Nullable Duration response,
        @Nullable Duration resolution) {

    public ComplaintGroup {
        causes = Map.copyOf(causes);
    }
}
