package io.salonledger.contracts.complaint.command;

import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Says that a due time has passed; sent by the product itself, and nothing happens if it no longer holds.
 *
 * @param due the due time that is meant
 */
@Needs(Permission.COMPLAINT_ESCALATE)
public record MarkOverdue(ComplaintId complaint, OffsetDateTime due) implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}
