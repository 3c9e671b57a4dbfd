package io.salonledger.contracts.complaint.event;

import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.DueReason;

/**
 * Another due time was agreed.
 */
public record DueTimeChanged(ComplaintId complaint, OffsetDateTime due, DueReason reason) implements ComplaintEvent {}
