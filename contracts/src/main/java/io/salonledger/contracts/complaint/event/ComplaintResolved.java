package io.salonledger.contracts.complaint.event;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * A complaint was closed with its outcome.
 *
 * @param took from when it was received
 */
public record ComplaintResolved(
        ComplaintId complaint,
        OffsetDateTime resolvedAt,
        ComplaintOutcome outcome,
        Duration took,
        @Sealed("complaint.resolution") @Nullable Personal<String> text,
        @Nullable Compensation compensation)
        implements ComplaintEvent {}
