package io.salonledger.contracts.complaint.event;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintOwner;

/**
 * A complaint was given to somebody who takes care of it.
 */
public record ComplaintAssigned(ComplaintId complaint, ComplaintOwner owner) implements ComplaintEvent {}
