package io.salonledger.contracts.complaint.command;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Takes a closed complaint up again (重新打开); it is due anew, counted from then.
 */
@Needs(Permission.COMPLAINT_HANDLE)
public record ReopenComplaint(
        ComplaintId complaint,
        OffsetDateTime reopenedAt,
        ReopenReason reason,
        @Nullable String text) implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}
