package io.salonledger.contracts.complaint.query;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.ComplaintOwner;

/**
 * One thing that happened to a complaint.
 *
 * @param type logical name of the event
 * @param by id of the user, or {@code system:<part>}
 * @param at when it was recorded
 * @param occurredAt when it happened, where that was said
 * @param text what was said; empty if nothing or erased
 * @param code of the outcome, reason or channel
 */
public record ComplaintStep(
        String type,
        String by,
        Instant at,
        @Nullable OffsetDateTime occurredAt,
        String text,
        @Nullable String code,
        @Nullable ComplaintOwner owner,
        @Nullable OffsetDateTime due,
        @Nullable Compensation compensation) {}
