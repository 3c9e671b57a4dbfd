package io.salonledger.contracts.complaint.event;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * It was written down how the case goes on.
 */
public record ComplaintNoteAdded(
        ComplaintId complaint,
        ComplaintNoteId note,
        @Sealed("complaint.note") Personal<String> text) implements ComplaintEvent {}
