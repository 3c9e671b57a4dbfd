package io.salonledger.contracts.complaint.command;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Records the first answer that the guest was given (首次响应); how long it took is measured.
 *
 * @param text what was said, if it is worth keeping
 */
@Needs(Permission.COMPLAINT_HANDLE)
public record RecordResponse(
        ComplaintId complaint,
        OffsetDateTime respondedAt,
        ComplaintChannel channel,
        @Nullable String text) implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}
