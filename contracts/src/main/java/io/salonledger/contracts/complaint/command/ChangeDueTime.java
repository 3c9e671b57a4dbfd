package io.salonledger.contracts.complaint.command;

import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.DueReason;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Agrees on another due time (调整期限).
 */
@Needs(Permission.COMPLAINT_RESOLVE)
public record ChangeDueTime(ComplaintId complaint, OffsetDateTime due, DueReason reason) implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}
