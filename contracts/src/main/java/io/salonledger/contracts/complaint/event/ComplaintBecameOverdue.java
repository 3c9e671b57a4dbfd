package io.salonledger.contracts.complaint.event;

import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.ComplaintId;

/**
 * A complaint was not closed when it was due.
 */
public record ComplaintBecameOverdue(ComplaintId complaint, OffsetDateTime due) implements ComplaintEvent {}
