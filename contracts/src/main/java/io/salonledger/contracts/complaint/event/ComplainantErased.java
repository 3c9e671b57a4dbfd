package io.salonledger.contracts.complaint.event;

import io.salonledger.contracts.complaint.ComplaintId;

/**
 * Somebody who is no member, and what they said, can not be read again.
 */
public record ComplainantErased(ComplaintId complaint) implements ComplaintEvent {}
