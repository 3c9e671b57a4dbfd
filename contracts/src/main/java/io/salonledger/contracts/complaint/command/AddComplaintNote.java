package io.salonledger.contracts.complaint.command;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Writes down how the case goes on.
 */
@Needs(Permission.COMPLAINT_HANDLE)
public record AddComplaintNote(ComplaintId complaint, ComplaintNoteId note, String text) implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}
