package io.salonledger.contracts.complaint.event;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * The guest was answered for the first time.
 *
 * @param took from when it was received
 */
public record ResponseRecorded(
        ComplaintId complaint,
        OffsetDateTime respondedAt,
        ComplaintChannel channel,
        Duration took,
        @Sealed("complaint.response") @Nullable Personal<String> text)
        implements ComplaintEvent {}
