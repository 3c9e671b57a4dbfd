package io.salonledger.contracts.complaint.command;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Says who takes care of a complaint (指派).
 */
@Needs(Permission.COMPLAINT_HANDLE)
public record AssignComplaint(ComplaintId complaint, ComplaintOwner owner) implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}
