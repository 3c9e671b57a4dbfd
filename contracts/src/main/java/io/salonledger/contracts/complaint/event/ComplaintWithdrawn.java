package io.salonledger.contracts.complaint.event;

import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.WithdrawReason;

/**
 * A complaint ended without an outcome.
 */
public record ComplaintWithdrawn(ComplaintId complaint, OffsetDateTime withdrawnAt, WithdrawReason reason)
        implements ComplaintEvent {}
