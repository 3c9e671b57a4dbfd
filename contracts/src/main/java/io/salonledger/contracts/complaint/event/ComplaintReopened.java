package io.salonledger.contracts.complaint.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * A closed complaint was taken up again.
 *
 * @param due until when it should be closed now
 */
public record ComplaintReopened(
        ComplaintId complaint,
        OffsetDateTime reopenedAt,
        ReopenReason reason,
        OffsetDateTime due,
        @Sealed("complaint.reopening") @Nullable Personal<String> text)
        implements ComplaintEvent {}
